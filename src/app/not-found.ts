import styles from "./not-found.css?url";

/** Address of the folder of index.html: this script stands one folder below it. */
const self = import.meta.url;
const root = new URL("../", self);

for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-path]")) {
  link.href = new URL(link.dataset["path"] ?? "", root).href;
}

const sheet = document.createElement("link");
sheet.rel = "stylesheet";
sheet.crossOrigin = "anonymous";
sheet.href = new URL(styles, self).href;
document.head.append(sheet);
