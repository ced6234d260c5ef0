using System;
using System.Collections.Generic;
using System.Linq;
using NT8Bridge.Headless.Work.Validate;

namespace NT8Bridge.Headless.Work.Optimize.Searches;

/// <summary>
/// Generations of combinations. The first is drawn; of the best of all so far, as many as a generation holds, the next is bred: a
/// parent is the better of two drawn ones, a child mixes the values of two parents, and some of its values change. No combination
/// is run twice: a child that was there before changes until it was not.
/// </summary>
internal sealed class GeneticSearch : ISearch
{
    private readonly SearchSpace _space;
    private readonly GeneticTerms _terms;
    private readonly RandomSource _random;
    private readonly Breeding _breeding;
    private readonly HashSet<long> _seen = [];
    private readonly List<long> _asked = [];
    private List<Individual> _parents = [];
    private long[] _stable = [];
    private int _learnt;
    private int _unchanged;
    private int _generation;
    private bool _isAnew;

    /// <summary>Begins.</summary>
    public GeneticSearch(SearchSpace space, GeneticTerms terms, ulong seed)
    {
        _space = space;
        _terms = terms;
        _random = new RandomSource(seed);
        _breeding = new Breeding(space, terms, _random);
        Planned = Math.Min((long)terms.Generations * terms.GenerationSize, space.Count);
    }

    /// <inheritdoc/>
    public long Planned { get; }

    /// <summary>How often the search began anew because nothing changed any more.</summary>
    public int Resets { get; private set; }

    /// <inheritdoc/>
    public IReadOnlyList<long> Next(IReadOnlyList<RunFitness> results)
    {
        Learn(results);
        int size = (int)Math.Min(_terms.GenerationSize, _space.Count - _seen.Count);
        if (_generation == _terms.Generations || size == 0) return [];
        bool isDrawn = _generation == 0 || _isAnew;
        _generation++;
        _isAnew = false;
        long[] batch = new long[size];
        for (int i = 0; i < size; i++) batch[i] = New(isDrawn ? _random.NextLong(_space.Count) : _breeding.Child(_parents));
        _asked.AddRange(batch);
        return batch;
    }

    private void Learn(IReadOnlyList<RunFitness> results)
    {
        if (results.Count == _learnt) return;
        for (; _learnt < results.Count; _learnt++) _parents.Add(new Individual(_asked[_learnt], results[_learnt]));

        // The sort keeps the order of equal ones, so the earlier stands first.
        _parents = [.. _parents.OrderByDescending(one => one.Fitness).Take(_terms.GenerationSize)];
        long[] stable = [.. _parents.Take(Share(_terms.StabilitySize)).Select(one => one.Position)];
        _unchanged = stable.AsSpan().SequenceEqual(_stable) ? _unchanged + 1 : 0;
        _stable = stable;
        if (_unchanged < _terms.ConvergenceThreshold) return;
        _parents = [.. _parents.Take(Share(_terms.ResetSize))];
        _unchanged = 0;
        _isAnew = true;
        Resets++;
    }

    private int Share(double percent) => Math.Max(1, (int)Math.Round(_terms.GenerationSize * percent / 100));

    /// <summary>A position that was not there before: this one, or it changed, or the next one that is left.</summary>
    private long New(long position)
    {
        for (int change = 0; change < Breeding.MostChanges && _seen.Contains(position); change++)
            position = _breeding.Changed(position);
        while (!_seen.Add(position)) position = (position + 1) % _space.Count;
        return position;
    }
}
