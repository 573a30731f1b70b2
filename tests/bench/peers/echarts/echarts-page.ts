import { ScatterChart } from "echarts/charts";
import { GeoComponent } from "echarts/components";
import { init, registerMap, use as register } from "echarts/core";
import { LabelLayout } from "echarts/features";
import { CanvasRenderer } from "echarts/renderers";
import "../page.css";
import { mapElement, sayDrawn, sayState } from "../map-state.ts";
import { loadSites } from "../sites.ts";

/**
 * The same sites as ECharts has them: a map made of those that are areas, whose names come when
 * they are pointed at, and the others as points with as many names as there is room for.
 */
register([ScatterChart, GeoComponent, LabelLayout, CanvasRenderer]);
const chart = init(mapElement());
const { features } = await loadSites();
registerMap("sites", {
  type: "FeatureCollection",
  features: features.filter(({ geometry }) => geometry !== null && geometry.type !== "Point"),
} as Parameters<typeof registerMap>[1]);
chart.on("rendered", sayDrawn);
chart.on("finished", () => sayState("idle"));
chart.setOption({
  // As every page here: no motion where the reader wants none.
  animation: !matchMedia("(prefers-reduced-motion: reduce)").matches,
  geo: {
    map: "sites",
    nameProperty: "nameZh",
    roam: true,
    // As much of the country as the other pages show on a phone.
    left: 0,
    right: 0,
    boundingCoords: [
      [110.6, 37.5],
      [123.4, 17.5],
    ],
    itemStyle: { opacity: 0.5 },
  },
  series: {
    type: "scatter",
    coordinateSystem: "geo",
    symbolSize: 10,
    label: { show: true, formatter: "{b}", position: "right" },
    labelLayout: { hideOverlap: true },
    data: features.flatMap(({ geometry, properties }) =>
      geometry?.type === "Point"
        ? [{ name: properties.nameZh, value: [...geometry.coordinates] }]
        : [],
    ),
  },
});
