import { WINDOW_BAR } from "../state/address-bar.ts";
import { viewAddress } from "../state/address.ts";
import { App } from "./App.tsx";
import { startPage } from "./start-page.tsx";
import "virtual:kangtu-style.css";
import "./tokens.css";
import "./contrast.css";
import "./elder.css";
import "./print.css";

void startPage({
  content: (config) => <App config={config} />,
  bar: WINDOW_BAR,
  standing: viewAddress,
  file: "",
  script: import.meta.url,
});
