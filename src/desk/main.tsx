import { createRoot } from "react-dom/client";
import { EN } from "../i18n/en.ts";
import { addMessages } from "../i18n/translate.ts";
import { ZH_HANS_LATER } from "../i18n/zh-hans-later.ts";
import { DESK_SERVER } from "./edge/server.ts";
import { DeskRoot } from "./view/DeskRoot.tsx";
import "../app/tokens.css";

addMessages("zh-Hans", ZH_HANS_LATER);
addMessages("en", EN);

const root = document.getElementById("root");
if (root) createRoot(root).render(<DeskRoot server={DESK_SERVER} />);
