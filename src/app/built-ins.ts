/**
 * Built-ins that the application uses and that the oldest browsers of the README have not: src/app/boot.ts asks for
 * them there, and only there. tests/e2e/old-browser.test.ts takes away all that is newer than those browsers.
 */
import "core-js/modules/es.array.to-reversed.js";
import "core-js/modules/es.array.to-sorted.js";
