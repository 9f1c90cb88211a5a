/** Words, each with a place and a weight, one after the other: a million objects would take ten times the memory. */
export class Occurrences {
  size = 0
  words = new Uint32Array(1024)
  places = new Uint32Array(1024)
  weights = new Float32Array(1024)

  add(word: number, place: number, weight: number): void {
    if (this.size === this.words.length) this.#grow()
    this.words[this.size] = word
    this.places[this.size] = place
    this.weights[this.size] = weight
    this.size++
  }

  #grow(): void {
    const { words, places, weights } = this
    this.words = new Uint32Array(this.size * 2)
    this.places = new Uint32Array(this.size * 2)
    this.weights = new Float32Array(this.size * 2)
    this.words.set(words)
    this.places.set(places)
    this.weights.set(weights)
  }
}
