// Makes asking a question and staying logged in a little smoother. Every page works without it.
const WARNING_SECONDS = 120;
const MARGIN_SECONDS = 2;

const announce = (text) => {
  const region = document.getElementById('melding');
  if (region) region.textContent = text;
};

// Sends a form of the conversation, and puts what comes back in its place.
async function send(form, button, show) {
  const body = new URLSearchParams(new FormData(form));
  if (button?.name) body.append(button.name, button.value);
  form.setAttribute('aria-busy', 'true');
  announce(form.dataset.bezig ?? '');
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
    if (Number(fresh.dataset.seconden) > 0) renewSession(Number(fresh.dataset.seconden));
    show(fresh);
    followModel();
  } catch {
    // The plain way always works: it sends the same form and shows what went wrong.
    form.dataset.gewoon = 'ja';
    form.requestSubmit(button);
  }
}

function showThanks(id) {
  const thanks = document.querySelector(`#${id} .zw-nuttig__dank`);
  announce(thanks?.textContent ?? '');
  thanks?.focus();
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

// A language model may still be writing. Its text comes with the page, once it was checked; until
// then, and whatever becomes of it, the municipality's own text is there.
function followModel() {
  const place = document.querySelector('[data-model]');
  if (!place || !window.EventSource) return;
  const source = new EventSource(place.dataset.model);
  const count = place.querySelector('[data-teller]');
  const end = () => {
    source.close();
    place.hidden = true;
  };
  place.hidden = false;
  source.addEventListener('bezig', (event) => {
    if (Number(event.data) > 0) count.textContent = `${count.dataset.zinnen} ${event.data}`;
  });
  source.addEventListener('getoond', () => {
    end();
    showModel(place);
  });
  source.addEventListener('niet', end);
  source.addEventListener('error', end);
}

async function showModel(place) {
  try {
    const response = await fetch('/vragen', { headers: { 'X-Zaakwijs-Fragment': 'gesprek' } });
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const { id } = place.parentElement;
    const written = page.getElementById(id);
    if (!written || !place.isConnected) return;
    place.parentElement.replaceWith(written);
    announce(place.dataset.klaar);
  } catch {
    // The answer is complete without it.
  }
}

document.addEventListener('submit', (event) => {
  const form = event.target;
  if (form.querySelector('[data-eenmaal]')) {
    // The server books once anyway; this only spares the resident a second wait.
    if (form.dataset.verstuurd) event.preventDefault();
    form.dataset.verstuurd = 'ja';
  }
  const progress = form.querySelector('[data-voortgang]');
  if (progress) progress.textContent = form.dataset.bezig;
  if (!form.matches('[data-vraag], [data-nuttig]') || form.dataset.gewoon) return;
  event.preventDefault();
  if (form.getAttribute('aria-busy') === 'true') return;
  const { id } = form.parentElement;
  send(form, event.submitter, form.matches('[data-nuttig]') ? () => showThanks(id) : showLast);
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

// Two minutes before the login ends, a dialog asks whether to stay. A clock that stood still while
// the device slept is made up for as soon as the page is seen again.
function watchSession() {
  const dialog = document.getElementById('sessie');
  if (!dialog) return () => {};
  const [left, why] = [dialog.querySelector('[data-nog]'), dialog.querySelector('[data-waarom]')];
  const stay = dialog.querySelector('[data-blijf]');
  let end = 0;
  let timer;
  const after = (seconds) => {
    clearTimeout(timer);
    timer = setTimeout(check, seconds * 1000);
  };
  const check = () => {
    const seconds = Math.ceil((end - Date.now()) / 1000);
    // A moment later than the server, or this very request would count as activity.
    if (seconds <= -MARGIN_SECONDS) location.assign(dialog.dataset.einde);
    else if (seconds > WARNING_SECONDS) after(seconds - WARNING_SECONDS);
    else {
      left.textContent = seconds > 60 ? left.dataset.meer : left.dataset.een;
      if (!dialog.open) dialog.showModal();
      after(seconds > 60 ? seconds - 60 : seconds + MARGIN_SECONDS);
    }
  };
  const renew = (seconds) => {
    end = Date.now() + seconds * 1000;
    if (seconds > WARNING_SECONDS) dialog.close();
    else if (dialog.open) {
      // Two hours is the most: there is nothing left to extend.
      why.textContent = why.dataset.uiterlijk;
      stay.hidden = true;
    }
    check();
  };
  const extend = async () => {
    const body = new URLSearchParams({ csrf: dialog.dataset.csrf });
    try {
      const response = await fetch(dialog.dataset.verleng, { method: 'POST', body });
      if (response.ok) renew(Number(await response.text()));
      else location.assign(dialog.dataset.einde);
    } catch {
      // No network: the warning stays, and can be answered again.
    }
  };
  stay.addEventListener('click', extend);
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    extend();
  });
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) check();
  });
  renew(Number(dialog.dataset.seconden));
  return renew;
}

// What was too slow for the page comes later, each part in its own place.
async function fetchLater() {
  const parts = [...document.querySelectorAll('[data-later]')];
  if (!parts.length) return;
  const wait = (waiting) => {
    for (const part of parts) part.setAttribute('aria-busy', waiting);
    for (const line of document.querySelectorAll('[data-later-bezig]')) line.hidden = !waiting;
  };
  wait(true);
  try {
    const response = await fetch(parts[0].dataset.later);
    if (!response.ok || response.redirected) throw new Error('no page');
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const fresh = parts.map((part) => page.getElementById(part.id));
    parts.forEach((part, i) => putLater(part, fresh[i]));
    wait(false);
    const came = fresh.some((part) => !part?.querySelector('[data-later-bezig]'));
    if (came) announce(document.getElementById('melding').dataset.klaar);
  } catch {
    // The link to wait for it is still there.
    wait(false);
  }
}

function putLater(part, fresh) {
  const focused = part.contains(document.activeElement);
  if (!fresh) {
    part.remove();
    return;
  }
  part.replaceWith(fresh);
  if (!focused) return;
  fresh.tabIndex = -1;
  fresh.focus();
}

const renewSession = watchSession();
followModel();
fetchLater();
for (const line of document.querySelectorAll('[data-zonder-script]')) line.hidden = true;

// What is wrong comes first, also for who does not see the page.
document.querySelector('[data-fouten]')?.focus();

// A personal page must not come back from the browser's memory after logging out.
window.addEventListener('pageshow', (event) => {
  if (event.persisted) location.reload();
});
