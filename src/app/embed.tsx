import { FRAME_BAR } from "../state/address-bar.ts";
import { frameAddress, parseFrame } from "../state/frame-address.ts";
import { frameStore } from "../state/frame-store.ts";
import { viewStore } from "../state/store.ts";
import { isFramed } from "../ui/is-framed.ts";
import { FrameApp } from "./FrameApp.tsx";
import { startPage } from "./start-page.tsx";
import "virtual:kangtu-style.css";
import "./tokens.css";

const options = parseFrame(FRAME_BAR.read());

async function start(): Promise<void> {
  const page = await startPage({
    content: (config) => <FrameApp config={config} options={options} />,
    bar: FRAME_BAR,
    standing: (view) => frameAddress(view, options),
    file: "embed.html",
    script: import.meta.url,
  });
  if (!page) return;
  frameStore.setState({ isOfAll: viewStore.getState().plans.length === 0 });
  if (!isFramed()) return;
  const { talk } = await import("./frame-talk.ts");
  talk(page, options.heights);
}

start().catch(reportError);
