/** Made by scripts/vite/atlas-plugin.ts. */
declare module "virtual:kangtu-style.css";
