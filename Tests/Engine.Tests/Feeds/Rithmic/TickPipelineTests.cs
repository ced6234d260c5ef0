using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Feeds;
using NT8Bridge.Feeds.Rithmic.Live;
using NT8Bridge.Feeds.Rithmic.Protocol;

namespace NT8Bridge.Tests.Feeds.Rithmic;

[TestClass]
public sealed class TickPipelineTests
{
    /// <summary>13:00 UTC on Tuesday, 8 October 2013.</summary>
    private const long Tuesday = 1_381_237_200;

    private const long Saturday = Tuesday + 4 * 86_400;

    [TestMethod]
    public void Ticks_that_came_late_or_outside_the_session_stay_counted_over_a_loss()
    {
        var interval = new BarInterval(30);
        var pipeline = new TickPipeline(interval, Gold.Calendar, new BarSplice(new BarQueue(8), interval));
        for (int round = 1; round <= 3; round++)
        {
            pipeline.Begin("GCZ3");
            long begin = Tuesday + round * 600, volume = round * 10;
            pipeline.Take(Trade(begin, volume), 0);
            pipeline.Take(Trade(begin + 31, volume + 1), 0);
            pipeline.Take(Trade(begin + 1, volume + 2), 0);
            pipeline.Take(Trade(Saturday, volume + 3), 0);
            Assert.AreEqual((round, round), ((int)pipeline.LateTicks, (int)pipeline.UnusedTicks));
            pipeline.Interrupt("the connection was lost");
            Assert.AreEqual((round, round), ((int)pipeline.LateTicks, (int)pipeline.UnusedTicks));
        }
    }

    private static Message Trade(long seconds, long volume) => new Message(LiveMessages.LastTrade)
        .Set("symbol", "GCZ3").Set("trade_price", 1310.5).Set("trade_size", 3L).Set("volume", volume).Set("ssboe", seconds)
        .Set("usecs", 5L).Set("presence_bits", 9L);
}
