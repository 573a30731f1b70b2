import { useEffect, useRef } from "react";
import { useStore } from "zustand";
import { PlanCards } from "../features/browse/PlanCards.tsx";
import { SiteList } from "../features/browse/SiteList.tsx";
import { FrameShell } from "../features/frame/FrameShell.tsx";
import { FrameText } from "../features/frame/FrameText.tsx";
import { useFrameText } from "../features/frame/use-frame-text.ts";
import { MapPoster } from "../features/map-area/MapPoster.tsx";
import { Guard } from "../features/shared/Guard.tsx";
import { Later } from "../features/shared/Later.tsx";
import type { Config } from "../state/config.ts";
import type { FrameOptions, FramePart } from "../state/frame-address.ts";
import { frameStore } from "../state/frame-store.ts";
import type { SceneContent } from "../map/scene/scene-types.ts";
import { watchSeen } from "../ui/watch-seen.ts";
import { GuardOnMap } from "./GuardOnMap.tsx";
import { LegendLater } from "./LegendLater.tsx";
import { OtherVersionLater } from "./OtherVersionLater.tsx";
import { useProgram } from "./use-program.ts";

type FrameAppProps = { readonly config: Config; readonly options: FrameOptions };

/** Puts together what a frame in another page shows, and decides nothing else. */
export function FrameApp({ config, options: { parts } }: FrameAppProps) {
  return (
    <FrameShell
      parts={parts}
      text={
        <Guard part="page">
          <OtherVersionLater />
          <FrameText
            hasTitle={parts.includes("title")}
            plans={<PlanCards />}
            sites={
              <Later>
                <SiteList />
              </Later>
            }
          />
        </Guard>
      }
      map={
        <Guard part="map">
          <FrameMap config={config} parts={parts} />
        </Guard>
      }
    />
  );
}

type FrameMapProps = { readonly config: Config; readonly parts: readonly FramePart[] };

/** A picture until somebody wants the map. */
function FrameMap({ config, parts }: FrameMapProps) {
  const live = useStore(frameStore, (state) => state.live);
  const box = useRef<HTMLDivElement>(null);
  const startsLive = parts.includes("live");
  useEffect(() => {
    if (!startsLive || !box.current) return undefined;
    const stop = watchSeen(box.current, (seen) => {
      if (!seen) return;
      stop();
      frameStore.setState({ live: true });
    });
    return stop;
  }, [startsLive]);
  return (
    <>
      <div ref={box} />
      {live ? (
        <LoadedMap config={config} hasLegend={parts.includes("legend")} />
      ) : (
        <Poster config={config} isComing={false} />
      )}
    </>
  );
}

const load = async () => (await import("./LiveMap.tsx")).LiveMap;

type LoadedMapProps = { readonly config: Config; readonly hasLegend: boolean };

function LoadedMap({ config, hasLegend }: LoadedMapProps) {
  const program = useProgram(load, "LiveMap");
  if (!program) return <Poster config={config} isComing />;
  return (
    <program.Part config={config} shown legend={hasLegend ? legendOf : nothing} paper={nothing} />
  );
}

const legendOf = (content: SceneContent) => (
  <GuardOnMap part="legend">
    <LegendLater content={content} />
  </GuardOnMap>
);

const nothing = () => null;

type PosterProps = { readonly config: Config; readonly isComing: boolean };

function Poster({ config, isComing }: PosterProps) {
  const say = useFrameText();
  return (
    <MapPoster
      config={config}
      label={say("frame.live")}
      restedLabel={say("frame.rested")}
      isComing={isComing}
    />
  );
}
