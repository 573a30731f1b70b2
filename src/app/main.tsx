import { WINDOW_BAR } from "../state/address-bar.ts";
import { viewAddress } from "../state/address.ts";
import { App } from "./App.tsx";
import { fetchPanel } from "./PanelLater.tsx";
import { startPage } from "./start-page.tsx";
import "virtual:kangtu-style.css";
import "./tokens.css";
import "./contrast.css";
import "./touch.css";
import "./elder.css";
import "./print.css";

void startPage({
  prepare: async ({ select }) => (select === null ? undefined : fetchPanel()),
  content: (config) => <App config={config} />,
  bar: WINDOW_BAR,
  standing: viewAddress,
  file: "",
  script: import.meta.url,
});
