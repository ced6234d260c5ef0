using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Work.Optimize.Searches;

namespace NT8Bridge.Headless.Tests.Work.Optimize.Searches;

/// <summary>What a search asks for, on drawn surfaces with a known peak.</summary>
[TestClass]
public sealed class SearchTests
{
    private const int Surfaces = 200;

    [TestMethod]
    public void Genetic_finds_a_better_value_than_as_many_random_runs()
    {
        int better = 0, worse = 0, withFlags = 0;
        for (int seed = 0; seed < Surfaces; seed++)
        {
            PeakSurface surface = new(seed);
            if (surface.Space.Axes.Any(axis => !axis.IsOrdered)) withFlags++;
            double[] genetic = Made(surface, new SearchTerms { Kind = SearchKind.Genetic, Seed = (ulong)seed }, out _);
            double[] random = Made(
                surface, new SearchTerms { Kind = SearchKind.Random, Runs = genetic.Length, Seed = (ulong)seed }, out _);
            Assert.HasCount(genetic.Length, random);
            if (genetic.Max() > random.Max()) better++;
            else if (genetic.Max() < random.Max()) worse++;
        }

        Assert.AreEqual(Surfaces / 2, withFlags);
        Assert.IsGreaterThan(Surfaces * 4 / 5, better, $"{better} better, {worse} worse");
    }

    [TestMethod]
    [DataRow(SearchKind.Grid)]
    [DataRow(SearchKind.Random)]
    [DataRow(SearchKind.Genetic)]
    public void A_search_asks_for_nothing_twice_and_for_nothing_outside(SearchKind kind)
    {
        int whole = 0, reset = 0;
        for (int seed = 0; seed < Surfaces; seed++)
        {
            Random random = new(seed);
            SearchSpace space = new(
                [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => new SearchAxis(random.Next(1, 9), random.Next(2) == 0))]);
            SearchTerms terms = new()
            {
                Kind = kind, Runs = random.Next(1, 200), Seed = (ulong)seed, Genetic = new GeneticTerms
                {
                    Generations = random.Next(1, 30), GenerationSize = random.Next(1, 40), MutationRate = random.Next(0, 101),
                    CrossoverRate = random.Next(0, 101), MutationStrength = random.Next(0, 101),
                    ConvergenceThreshold = random.Next(1, 5),
                },
            };
            ISearch search = terms.Begin(space);
            List<long> asked = [];

            // A flat surface: nothing ever gets better.
            while (search.Next([.. asked.Select(_ => new RunFitness(1, 0))]) is { Count: > 0 } batch) asked.AddRange(batch);
            Assert.AreEqual(search.Planned, asked.Count, $"seed {seed}");
            Assert.HasCount(asked.Count, asked.Distinct().ToArray(), $"seed {seed}");
            Assert.IsTrue(asked.All(position => position >= 0 && position < space.Count), $"seed {seed}");
            if (asked.Count == space.Count) whole++;
            if (search is GeneticSearch { Resets: > 0 }) reset++;
        }

        Assert.IsGreaterThan(kind == SearchKind.Grid ? Surfaces - 1 : Surfaces / 10, whole);
        if (kind == SearchKind.Genetic) Assert.IsGreaterThan(Surfaces / 10, reset);
    }

    [TestMethod]
    [DataRow(SearchKind.Random)]
    [DataRow(SearchKind.Genetic)]
    public void A_seed_determines_what_is_asked_for(SearchKind kind)
    {
        PeakSurface surface = new(3);
        SearchTerms terms = new() { Kind = kind, Runs = 60, Seed = 5 };
        Made(surface, terms, out long[] first);
        Made(surface, terms, out long[] second);
        Made(surface, terms with { Seed = 6 }, out long[] other);
        CollectionAssert.AreEqual(first, second);
        CollectionAssert.AreNotEqual(first, other);
    }

    /// <summary>Every position is as likely to be drawn as any other, within what chance allows.</summary>
    [TestMethod]
    public void A_random_search_draws_evenly()
    {
        SearchSpace space = new([new SearchAxis(5, true), new SearchAxis(4, false)]);
        int[] drawn = new int[20];
        for (ulong seed = 0; seed < 4000; seed++)
            foreach (long position in new RandomSearch(space, 5, seed).Next([])) drawn[position]++;
        foreach (int times in drawn) Assert.AreEqual(1000, times, 150.0, "five standard deviations");
    }

    [TestMethod]
    public void A_position_and_its_digits_are_one()
    {
        SearchSpace space = new([new SearchAxis(3, true), new SearchAxis(5, false), new SearchAxis(1_000_000, true)]);
        foreach (long position in new[] { 0, 1, 999_999, 1_000_000, 7_654_321, space.Count - 1 })
            Assert.AreEqual(position, space.Position(space.Digits(position)));
        CollectionAssert.AreEqual(new[] { 1, 2, 654_321 }, space.Digits(7_654_321));
    }

    /// <summary>How good the runs were that a search asked for, in that order.</summary>
    private static double[] Made(PeakSurface surface, SearchTerms terms, out long[] positions)
    {
        ISearch search = terms.Begin(surface.Space);
        List<long> asked = [];
        List<RunFitness> results = [];
        while (search.Next(results) is { Count: > 0 } batch)
        {
            asked.AddRange(batch);
            results.AddRange(batch.Select(position => new RunFitness(3, surface.Of(position))));
        }

        positions = [.. asked];
        return [.. results.Select(result => result.Goodness)];
    }
}
