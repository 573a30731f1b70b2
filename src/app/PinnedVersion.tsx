import { useMemo } from "react";
import { useAtlas } from "../features/shared/atlas-context.tsx";
import { OtherVersion } from "../features/versions/OtherVersion.tsx";
import { lookForVersion } from "../state/other-version.ts";
import { readJson } from "./read-json.ts";

/** Says that another version is shown than was asked for, once it has been looked for. */
export function PinnedVersion({ asked }: { readonly asked: string }) {
  const { atlas, root } = useAtlas();
  const looking = useMemo(
    () =>
      lookForVersion({ asked, shown: atlas.dataVersion, read: (path) => readJson(root + path) }),
    [asked, atlas, root],
  );
  return <OtherVersion key={asked} asked={asked} looking={looking} />;
}
