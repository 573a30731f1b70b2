import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { APPLICATION_ROOT } from "../roots.ts";

export type ServerName = "nginx" | "apache";

/** A server to try the configuration with. */
export type FoundServer = {
  readonly executable: string;
  readonly version: string;
  /** Of Apache: the folder of its modules. */
  readonly modules: string;
  /** What it needs beyond the environment of this process. */
  readonly environment: Readonly<Record<string, string>>;
};

/** Debian's packages of a server and of the libraries that a bare system lacks. */
const PACKAGES: Readonly<Record<ServerName, readonly string[]>> = {
  nginx: ["nginx", "libpcre2-8-0", "libssl3", "zlib1g", "libcrypt1"],
  apache: [
    "apache2-bin",
    "libapr1",
    "libaprutil1",
    "libpcre2-8-0",
    "libcrypt1",
    "zlib1g",
    "libexpat1",
  ],
};
const EXECUTABLES: Readonly<Record<ServerName, readonly string[]>> = {
  nginx: ["nginx"],
  apache: ["apache2", "httpd"],
};
const FOLDERS = ["usr/sbin", "usr/local/sbin", "usr/bin", "usr/local/bin"];
const LIBRARIES = ["usr/lib/x86_64-linux-gnu", "lib/x86_64-linux-gnu", "usr/lib/aarch64-linux-gnu"];
const UNPACKED = join(APPLICATION_ROOT, ".cache/servers");

/** A server that is installed, or that `download` has unpacked before; null where there is none that starts. */
export function findServer(name: ServerName): FoundServer | null {
  return within("/", name) ?? within(join(UNPACKED, name), name);
}

function within(root: string, name: ServerName): FoundServer | null {
  const places = EXECUTABLES[name].flatMap((file) =>
    FOLDERS.map((folder) => join(root, folder, file)),
  );
  const libraries = LIBRARIES.map((folder) => join(root, folder)).join(":");
  const environment: Readonly<Record<string, string>> =
    root === "/" ? {} : { LD_LIBRARY_PATH: libraries };
  for (const executable of places.filter((place) => existsSync(place))) {
    const told = spawnSync(executable, ["-v"], { env: { ...process.env, ...environment } });
    const [version] = /(?:nginx|Apache)\/[\d.]+/.exec(`${told.stdout}${told.stderr}`) ?? [];
    const modules = ["usr/lib/apache2/modules", "usr/lib64/httpd/modules", "usr/libexec/apache2"]
      .map((folder) => join(root, folder))
      .find((folder) => existsSync(folder));
    if (version === undefined || (name === "apache" && modules === undefined)) continue;
    return { executable, version, modules: modules ?? "", environment };
  }
  return null;
}

/** Unpacks Debian's packages of a server into .cache/, without installing anything. @throws where they cannot be had */
export function download(name: ServerName): void {
  const folder = join(UNPACKED, name);
  mkdirSync(folder, { recursive: true });
  execFileSync("apt-get", ["download", ...PACKAGES[name]], { cwd: folder, stdio: "pipe" });
  for (const file of readdirSync(folder).filter((entry) => entry.endsWith(".deb"))) {
    execFileSync("dpkg", ["-x", join(folder, file), folder]);
  }
}
