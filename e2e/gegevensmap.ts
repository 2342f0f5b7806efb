/** Waar de servers van de proeven hun voorstellen bewaren, per poort. Playwright maakt deze map bij elke reeks leeg. */
export const GEGEVENSMAP = 'test-results/gegevens'
