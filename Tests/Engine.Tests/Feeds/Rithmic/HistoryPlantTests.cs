using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Feeds.Rithmic.Credentials;
using NT8Bridge.Feeds.Rithmic.Faults;
using NT8Bridge.Feeds.Rithmic.History;
using NT8Bridge.Feeds.Rithmic.Options;
using NT8Bridge.Feeds.Rithmic.Protocol;
using NT8Bridge.Feeds.Rithmic.Session;
using NT8Bridge.Feeds.Rithmic.Transport;

namespace NT8Bridge.Tests.Feeds.Rithmic;

[TestClass]
public sealed class HistoryPlantTests
{
    /// <summary>
    /// Half a second to a second and a half after the first failure, twice that after each further one, up to a minute.
    /// </summary>
    [TestMethod]
    public async Task A_plant_that_is_not_there_is_called_ever_more_seldom()
    {
        var clock = new VirtualClock(new DateTime(2013, 10, 8));
        var options = new RithmicOptions
        {
            Gateway = new Uri("wss://127.0.0.1:1"), SystemName = "Rithmic Test", Instrument = "GC", Exchange = "COMEX",
        };
        int calls = 0;
        using var gate = new PlantGate(clock, new BackoffPolicy(new Random(1)));
        var login = new PlantLogin(
            options, new RithmicCredentials("trader", new Password("s3cret-Pa55")), clock, gate,
            () =>
            {
                calls++;
                throw new RithmicException(RithmicFault.LinkLost, "Nobody is there.");
            });
        using var plant = new HistoryPlant(login, gate, new Deaf(), clock, new BackoffPolicy(new Random(1)));
        var waits = new List<double>();
        for (int i = 0; i < 9; i++)
        {
            long from = clock.MonotonicTicks;
            Task<PlantSession> asked = plant.SessionAsync(CancellationToken.None);
            while (!asked.IsCompleted) clock.AdvanceToNext(TimeSpan.FromSeconds(1));
            await Assert.ThrowsExactlyAsync<RithmicException>(() => asked);
            waits.Add(TimeSpan.FromTicks(clock.MonotonicTicks - from).TotalSeconds);
        }

        Assert.AreEqual(9, calls);
        Assert.AreEqual(0, waits[0]);
        for (int i = 5; i < waits.Count; i++)
        {
            double middle = Math.Min(60, Math.Pow(2, i - 1));
            Assert.IsTrue(waits[i] >= middle * 0.5 && waits[i] <= 60, $"{waits[i]} s before call {i}");
        }
    }

    private sealed class Deaf : ISessionEvents
    {
        public void Pushed(Message message, long receivedAt)
        {
        }

        public void Note(string text)
        {
        }
    }
}
