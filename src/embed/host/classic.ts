import { defineHealthAtlas } from "./health-atlas.ts";

// As a plain script: the atlas is where the script is.
const script = document.currentScript;
defineHealthAtlas(
  new URL(".", script instanceof HTMLScriptElement ? script.src : document.baseURI).href,
);
