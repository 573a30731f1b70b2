/** Made by scripts/vite/atlas-plugin.ts. */
declare module "virtual:kangtu-fallback-font.css";
