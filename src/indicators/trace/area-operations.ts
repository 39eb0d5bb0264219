import { type AreaCode, area as areaOf, isAreaCode, successors } from "../../areas/index.ts";
import type { PublishedCell } from "./published-cell.ts";
import { numbers, type Tables, table, total } from "./table-input.ts";

const areasOf = (cells: readonly PublishedCell[]) =>
  new Set(numbers(cells).flatMap(({ cell, value }) => (value > 0 ? [cell.refArea] : [])));

/**
 * Number of areas with a positive value in the table `cells`; of those only that also stand in the
 * table `within`, where there is one.
 */
export function countAreas(tables: Tables): number {
  const counted = areasOf(table(tables, "cells"));
  if (!tables.within) return counted.size;
  const within = new Set(tables.within.map((cell) => cell.refArea));
  return [...counted].filter((area) => within.has(area)).length;
}

/**
 * Per cent of the table `whole` that stands at areas with a positive value in the table `chosen`. An
 * area that no longer exists is chosen with the State that continues it: Sudan before 2011, Serbia and
 * Montenegro.
 */
export function shareAtAreas(tables: Tables): number {
  const chosen = areasOf(table(tables, "chosen"));
  const isChosen = (code: string) =>
    chosen.has(code) || (hasEnded(code) && successors(code).some((heir) => chosen.has(heir.code)));
  const whole = numbers(table(tables, "whole"));
  const part = whole.filter(({ cell }) => isChosen(cell.refArea));
  return (100 * total(part.map((each) => each.value))) / total(whole.map((each) => each.value));
}

/** 100 · Σ part / Σ whole over the areas that have a number in both tables. */
export function matchedPercentage(tables: Tables): number {
  const wholes = new Map(
    numbers(table(tables, "whole")).map(({ cell, value }) => [cell.refArea, value]),
  );
  const both = numbers(table(tables, "part")).filter(({ cell }) => wholes.has(cell.refArea));
  const part = total(both.map(({ value }) => value));
  return (100 * part) / total(both.map(({ cell }) => wholes.get(cell.refArea)!));
}

/** Per cent of last year's amount (table `before`) that stands at areas which report now (`now`). */
export function continuedReporting(tables: Tables): number {
  const now = new Set(numbers(table(tables, "now")).map(({ cell }) => cell.refArea));
  const before = numbers(table(tables, "before"));
  const continued = before.filter(({ cell }) => now.has(cell.refArea));
  return (100 * total(continued.map((p) => p.value))) / total(before.map((p) => p.value));
}

function hasEnded(code: string): code is AreaCode {
  return isAreaCode(code) && areaOf(code).kind === "historical";
}
