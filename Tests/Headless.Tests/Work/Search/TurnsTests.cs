using System;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Work.Search;

namespace NT8Bridge.Headless.Tests.Work.Search;

/// <summary>Turns of a signal, held to a look at every turn.</summary>
[TestClass]
public sealed class TurnsTests
{
    [TestMethod]
    public void A_turn_is_the_one_that_a_look_at_every_turn_finds()
    {
        Random random = new(6);
        int far = 0;
        for (int round = 0; round < 300; round++)
        {
            int bars = random.Next(1, 1_000);
            Turns turns = new(bars);
            for (int time = 0; time < 2; time++)
            {
                turns.Clear();
                int dense = random.Next(1, 60);
                for (int bar = 0; bar < bars; bar++)
                    if (random.Next(dense) == 0) turns.Add(bar, (sbyte)random.Next(-1, 2));
                turns.End();
                int[] at = turns.Bars.ToArray();
                sbyte[] directions = turns.Directions.ToArray();
                for (int question = 0; question < 20; question++)
                {
                    int from = random.Next(turns.Count + 1), bar = random.Next(bars);
                    int expected = from;
                    while (expected < at.Length && at[expected] < bar) expected++;
                    if (expected > from + 20) far++;
                    Assert.AreEqual(expected, turns.From(from, bar));
                    Assert.AreEqual(Next(directions, from, 1), turns.NextOf(from, 1));
                    Assert.AreEqual(Next(directions, from, -1), turns.NextOf(from, -1));
                    Assert.AreEqual(Math.Min(Next(directions, from, 1), Next(directions, from, -1)), turns.NextEntry(from));
                }
            }
        }

        Assert.IsGreaterThan(100, far, "a turn far behind is what the stretches are for");
    }

    private static int Next(sbyte[] directions, int from, int direction)
    {
        while (from < directions.Length && directions[from] != direction) from++;
        return from;
    }
}
