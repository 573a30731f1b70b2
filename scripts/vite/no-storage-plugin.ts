import type { Plugin } from "vite";

/** The file with which deck.gl's logger looks for a storage of the browser. */
const STORAGE = /@probe\.gl[\\/]log[\\/]dist[\\/]utils[\\/]local-storage\.js$/;

/** The same class without any: what is set holds for as long as the page stands. */
const WITHOUT = `export class LocalStorage {
  constructor(id, config) {
    this.config = config;
  }
  getConfiguration() {
    return this.config;
  }
  setConfiguration(configuration) {
    Object.assign(this.config, configuration);
  }
}
`;

/** Keeps the bundle from touching the browser's storage, which the atlas promises not to use. */
export function noStoragePlugin(): Plugin {
  return {
    name: "kangtu-no-storage",
    enforce: "pre",
    transform: (_, id) => (STORAGE.test(id) ? { code: WITHOUT, map: null } : null),
  };
}
