import { useCallback, useMemo } from "react";
import type { WholePlan } from "../domain/atlas/atlas.ts";
import type { FigureCardProps } from "../features/compare/cards/FigureCard.tsx";
import type { ChartOfProps } from "../features/compare/charts/ChartOf.tsx";
import { ComparePage } from "../features/compare/ComparePage.tsx";
import { Guard } from "../features/shared/Guard.tsx";
import { useAtlas } from "../features/shared/atlas-context.tsx";
import type { Config } from "../state/config.ts";
import type { GroundLoads } from "../state/ground-store.ts";
import { loadScene } from "./load-atlas.ts";
import { groundLoads } from "./load-ground.ts";
import { StackLater } from "./StackLater.tsx";
import { useProgram } from "./use-program.ts";

type CompareScreenProps = { readonly config: Config };

/** The comparison with its maps, whose program comes after what is read. */
export function CompareScreen({ config }: CompareScreenProps) {
  const { root } = useAtlas();
  const ground = useMemo(() => groundLoads(root, config), [root, config]);
  return (
    <ComparePage
      loadGround={ground}
      renderMaps={(plans) => (
        <Guard part="map">
          <SideMapsLater plans={plans} ground={ground} config={config} />
        </Guard>
      )}
      renderChart={(spec) => (
        <Guard part="page">
          <ChartLater spec={spec} />
        </Guard>
      )}
      renderCard={(card) => (
        <Guard part="panel">
          <CardLater {...card} />
        </Guard>
      )}
    />
  );
}

const loadChart = async () => (await import("../features/compare/charts/ChartOf.tsx")).ChartOf;
const loadCard = async () => (await import("../features/compare/cards/FigureCard.tsx")).FigureCard;

function ChartLater(props: ChartOfProps) {
  const { t } = useAtlas();
  const program = useProgram(loadChart, "ChartOf");
  return program ? <program.Part {...props} /> : <p role="status">{t("details.loading")}</p>;
}

function CardLater(props: FigureCardProps) {
  const program = useProgram(loadCard, "FigureCard");
  return program && <program.Part {...props} />;
}

const load = async () => (await import("../features/side-maps/SideMaps.tsx")).SideMaps;

type SideMapsLaterProps = CompareScreenProps & {
  readonly plans: readonly WholePlan[];
  readonly ground: GroundLoads;
};

function SideMapsLater({ plans, ground, config }: SideMapsLaterProps) {
  const { atlas, root, t } = useAtlas();
  const program = useProgram(load, "SideMaps");
  const drawPlan = useCallback((plan: string) => loadScene(root, atlas, plan), [root, atlas]);
  const outlines = useMemo(() => plans.map(({ plan }) => plan), [plans]);
  if (program === null) return <p role="status">{t("details.loading")}</p>;
  return (
    <program.Part
      plans={outlines}
      loadScene={drawPlan}
      loadGround={ground}
      approval={config.mapApproval}
      stack={
        <Guard part="stack">
          <StackLater />
        </Guard>
      }
    />
  );
}
