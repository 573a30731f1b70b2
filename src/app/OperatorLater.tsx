import type { Config } from "../state/config.ts";
import { useProgram } from "./use-program.ts";

const load = async () => (await import("../features/operator/OperatorNotices.tsx")).OperatorNotices;

/** What who runs the atlas has to say, or to be told, where there is anything. */
export function OperatorLater({ config }: { readonly config: Config }) {
  const { notices, problems } = config;
  return (notices.announcement || problems.length > 0) && <Loaded config={config} />;
}

function Loaded({ config }: { readonly config: Config }) {
  const program = useProgram(load, "OperatorNotices");
  return program && <program.Part config={config} />;
}
