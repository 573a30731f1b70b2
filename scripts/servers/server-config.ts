import type { ServerName } from "./find-server.ts";

/** Where a server is tried: all that its configuration is a part of. */
export type Place = {
  /** A folder of its own for what it writes. */
  readonly folder: string;
  /** The folder that holds kangtu/. */
  readonly root: string;
  readonly port: number;
  /** Of Apache. */
  readonly modules: string;
};

/** Files of servers/ that a server is configured by, and that docs/operating.md shows. */
export const SERVER_FILES = {
  nginx: ["servers/nginx-http.conf", "servers/nginx-location.conf"],
  apache: ["servers/apache.conf"],
  iis: ["servers/web.config"],
} as const;

/**
 * The configuration of a whole server round ours, which stands in it to the letter.
 * @param texts of the files that SERVER_FILES names
 */
export function serverConfig(name: ServerName, texts: readonly string[], place: Place): string {
  return name === "nginx" ? nginx(texts, place) : apache(texts, place);
}

function nginx(texts: readonly string[], { folder, root, port }: Place): string {
  const [http = "", location = ""] = texts;
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (kind) => `  ${kind}_temp_path ${folder}/${kind};`,
  );
  return `daemon off;
pid ${folder}/pid;
error_log ${folder}/errors;
events {}
http {
  access_log off;
${temporary.join("\n")}
${http}
  server {
    listen 127.0.0.1:${port};
    root ${root};
${location}
  }
}
`;
}

const MODULES = ["mpm_event", "authz_core", "mime", "dir", "headers", "deflate", "filter", "unixd"];

function apache(texts: readonly string[], { folder, root, port, modules }: Place): string {
  const loads = MODULES.map(
    (name) => `<IfModule !${name}_module>
  LoadModule ${name}_module ${modules}/mod_${name}.so
</IfModule>`,
  );
  return `ServerRoot ${folder}
PidFile ${folder}/pid
ErrorLog ${folder}/errors
DefaultRuntimeDir ${folder}
ServerName localhost
<IfModule unixd_module>
  User nobody
  Group nogroup
</IfModule>
Listen 127.0.0.1:${port}
${loads.join("\n")}
TypesConfig /dev/null
AddType text/html .html
AddType text/css .css
AddType image/svg+xml .svg
AddType application/xml .xml
DocumentRoot ${root}
<Directory "${root}">
  Require all granted
</Directory>
<Directory "${root}/kangtu">
${texts.join("\n")}
</Directory>
`;
}
