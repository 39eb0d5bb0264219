/** `waymark/flows`: migration flow estimates from stock tables. Pure functions, no input or output. */
export {};
