import { useAtlas, useViewPart } from "../features/shared/atlas-context.tsx";
import { useProgram } from "./use-program.ts";

const load = async () => (await import("./PinnedVersion.tsx")).PinnedVersion;

/** What there is to say where the address asks for another version of the data than the one that is here. */
export function OtherVersionLater() {
  const { atlas } = useAtlas();
  const asked = useViewPart((view) => view.data);
  return asked !== null && asked !== atlas.dataVersion && <Loaded asked={asked} />;
}

function Loaded({ asked }: { readonly asked: string }) {
  const program = useProgram(load, "PinnedVersion");
  return program && <program.Part asked={asked} />;
}
