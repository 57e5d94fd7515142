// Puts what the pages need from npm into one folder: `node build.js <folder>`.
// Of the component library only the rules whose classes our templates use are kept.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const target = resolve(process.argv[2] ?? join(here, '../target/frontend'));
const modules = join(here, 'node_modules');
const fonts = join(modules, '@fontsource-variable/atkinson-hyperlegible-next');

installPackages();
const { default: postcss } = await import('postcss');
mkdirSync(join(target, 'statisch'), { recursive: true });
writeComponents();
copyFonts();

function installPackages() {
  const installed = join(modules, '.package-lock.json');
  const lock = join(here, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.log('Fetching the front-end packages (npm ci)');
  const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: here,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) {
    console.error('npm ci failed: are node and npm installed, and is the package registry within reach?');
    process.exit(1);
  }
}

function writeComponents() {
  const used = usedClasses();
  const library = join(modules, '@utrecht/component-library-css/dist/index.css');
  const root = postcss.parse(readFileSync(library, 'utf8'));
  root.walkComments((comment) => comment.remove());
  root.walkRules((rule) => {
    if (rule.parent.type === 'atrule' && rule.parent.name === 'keyframes') return;
    rule.selectors = rule.selectors.filter((selector) => isUsed(selector, used));
    if (rule.selector === '') rule.remove();
  });
  root.walkAtRules((atRule) => {
    if (atRule.nodes?.length === 0) atRule.remove();
  });
  const origin = '/* Component rules of NL Design System, Utrecht library; EUPL-1.2; Copyright Gemeente Utrecht and Frameless B.V. */\n';
  writeFileSync(join(target, 'statisch/componenten.css'), origin + root.toString().replace('@charset "UTF-8";', ''));
}

function isUsed(selector, used) {
  const classes = selector.replace(/:not\([^)]*\)/g, '').match(/\.utrecht-[\w-]+/g) ?? [];
  return classes.length > 0 && classes.every((name) => used.has(name.slice(1)));
}

function usedClasses() {
  const used = new Set();
  for (const folder of ['../src/main/resources/templates', '../src/main/java']) {
    for (const file of listFiles(resolve(here, folder))) {
      for (const name of readFileSync(file, 'utf8').match(/utrecht-[\w-]+/g) ?? []) used.add(name);
    }
  }
  return used;
}

function listFiles(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? listFiles(path) : [path];
  });
}

function copyFonts() {
  for (const part of ['latin', 'latin-ext']) {
    const name = `atkinson-hyperlegible-next-${part}-wght-normal.woff2`;
    copyFileSync(join(fonts, 'files', name), join(target, 'statisch', name));
  }
  copyFileSync(join(fonts, 'LICENSE'), join(target, 'statisch', 'atkinson-hyperlegible-next-LICENSE.txt'));
}
