// Makes asking a question and staying logged in a little smoother. Every page works without it.
const WARNING_SECONDS = 120;

const announce = (text) => {
  const region = document.getElementById('melding');
  if (region) region.textContent = text;
};

async function ask(form) {
  const body = new URLSearchParams(new FormData(form));
  form.setAttribute('aria-busy', 'true');
  announce(form.dataset.bezig);
  try {
    const response = await fetch(form.action, {
      method: 'POST',
      body,
      headers: { 'X-Zaakwijs-Fragment': 'gesprek' },
    });
    const html = await response.text();
    const place = document.getElementById('gesprek');
    const fresh = new DOMParser().parseFromString(html, 'text/html').getElementById('gesprek');
    if (!fresh || !place) throw new Error('no conversation in the answer');
    place.replaceWith(fresh);
    showLast(fresh);
  } catch {
    // The plain way always works: it sends the same form and shows what went wrong.
    form.submit();
  }
}

function showLast(conversation) {
  const problem = conversation.querySelector('[aria-invalid="true"]');
  if (problem) {
    announce(conversation.querySelector('.zw-veld__fout')?.textContent ?? '');
    problem.focus();
    return;
  }
  const turns = conversation.querySelectorAll('.zw-beurt');
  const last = turns[turns.length - 1];
  if (!last) return;
  history.replaceState(null, '', `/vragen#${last.id}`);
  last.scrollIntoView({ block: 'start' });
  last.querySelector('.zw-antwoord__titel')?.focus({ preventScroll: true });
  announce(conversation.dataset.klaar);
}

document.addEventListener('submit', (event) => {
  const form = event.target;
  if (form.querySelector('[data-eenmaal]')) {
    // The server books once anyway; this only spares the resident a second wait.
    if (form.dataset.verstuurd) event.preventDefault();
    form.dataset.verstuurd = 'ja';
  }
  if (!form.matches('[data-vraag]')) return;
  event.preventDefault();
  if (form.getAttribute('aria-busy') === 'true') return;
  ask(form);
});

// Enter sends, Shift+Enter makes a new line.
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  if (!event.target.matches('[data-vraag] textarea')) return;
  event.preventDefault();
  event.target.form.requestSubmit();
});

document.addEventListener('click', (event) => {
  if (event.target.closest('[data-print]')) window.print();
});

for (const button of document.querySelectorAll('[data-print]')) button.hidden = false;

function watchSession() {
  const warning = document.getElementById('sessie');
  if (!warning) return;
  let timer;
  const plan = (seconds) => {
    clearTimeout(timer);
    warning.hidden = true;
    timer = setTimeout(() => warn(Math.min(seconds, WARNING_SECONDS)), Math.max(0, seconds - WARNING_SECONDS) * 1000);
  };
  const warn = (left) => {
    warning.hidden = false;
    announce(warning.querySelector('p').textContent);
    timer = setTimeout(() => location.assign(warning.dataset.einde), left * 1000);
  };
  warning.querySelector('button').addEventListener('click', async () => {
    const response = await fetch(warning.dataset.verleng, { method: 'POST', body: new URLSearchParams({ csrf: warning.dataset.csrf }) });
    if (response.ok) plan(Number(await response.text()));
    else location.assign(warning.dataset.einde);
  });
  plan(Number(warning.dataset.seconden));
}

watchSession();

// What is wrong comes first, also for who does not see the page.
document.querySelector('[data-fouten]')?.focus();

// A personal page must not come back from the browser's memory after logging out.
window.addEventListener('pageshow', (event) => {
  if (event.persisted) location.reload();
});
