// Payara reads every class of every library in search of annotations, unless the archive already
// holds something under the library's name as it would be unpacked. So an empty entry of that name
// goes into the WAR for each library but our own portal. It saves seconds of every start; other
// servers ignore it.
//
// usage: node unscanned.mjs FILE-WITH-A-CLASS-PATH OUTPUT-FOLDER
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, delimiter, join } from "node:path";

const [classPath, folder] = process.argv.slice(2);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const path of readFileSync(classPath, "utf8").trim().split(delimiter)) {
  const library = basename(path);
  if (library.endsWith(".jar") && !library.startsWith("portal-")) {
    writeFileSync(join(folder, `WEB-INF__lib__${library.replace(".jar", "_jar")}`), "");
  }
}
