using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Display.Pages;
using NT8Bridge.Live.Start;

namespace NT8Bridge.Tests.Display.Pages;

/// <summary>A start in bands; times are seconds after nine o'clock.</summary>
[TestClass]
public sealed class StartTimelineTests
{
    private static readonly DateTime Nine = new(2013, 10, 9, 9, 0, 0, DateTimeKind.Utc);

    [TestMethod]
    public void It_ends_five_minutes_after_orders_were_allowed_and_counts_what_came_later()
    {
        var timeline = StartTimeline.Of(Part());
        Assert.AreEqual(At(0), timeline.FromUtcTicks);
        Assert.AreEqual(At(600), timeline.ToUtcTicks, "ready at 300, and 300 more");
        CollectionAssert.AreEqual(
            new[]
            {
                "History recent cache 0-2: 960 bars kept by the last run", "Stream live stream 0-600: 0 bars",
                "Stream live bars 0-600: the first bar closed at 2013-10-09 09:00:30", "Phases Seeding 0-2: begun",
                "Phases WarmingUp 2-300: joined", "Phases Ready 300-600: all there",
            },
            timeline.Bands.Select(InWords).ToArray());
        Assert.AreEqual(2, timeline.Later, "a source that came at 700, and the stop");
    }

    [TestMethod]
    public void Before_orders_are_allowed_it_ends_with_the_newest_instant()
    {
        StartupPart part = Part();
        var timeline = StartTimeline.Of(part with { Phases = part.Phases.Take(2).ToArray(), UntilUtcTicks = At(100) });
        Assert.AreEqual("Phases WarmingUp 2-100: joined", InWords(timeline.Bands[timeline.Bands.Count - 1]));
        Assert.AreEqual(1, timeline.Later);
    }

    [TestMethod]
    public void Of_what_has_not_begun_there_is_no_picture()
    {
        Assert.IsEmpty(StartTimeline.Of(new StartupPart()).Bands);
        Assert.AreEqual(string.Empty, TimelinePicture.Of(StartTimeline.Of(new StartupPart())));
        StringAssert.Contains(new StartupPart().Html(), "Nothing has begun.");
    }

    [TestMethod]
    public void A_band_lies_where_its_share_of_the_time_is_and_is_never_too_narrow_to_be_seen()
    {
        string picture = TimelinePicture.Of(StartTimeline.Of(Part()));
        // The warm-up is 298 of 600 seconds and begins at 2 of them; two seconds are a third of a percent.
        StringAssert.Contains(picture, "<rect class=\"phases\" x=\"0.33%\" y=\"209\" width=\"49.67%\" height=\"9\" rx=\"2\"/>");
        StringAssert.Contains(picture, "<rect class=\"history\" x=\"0.00%\" y=\"41\" width=\"0.60%\" height=\"9\" rx=\"2\"/>");
        StringAssert.Contains(picture, ">09:05:00</text>");
        StringAssert.Contains(picture, "<title>WarmingUp, 298.0 s: joined</title>");
    }

    [TestMethod]
    public void Of_a_long_name_the_picture_shows_the_end_and_tells_the_whole()
    {
        string picture = TimelinePicture.Of(StartTimeline.Of(Part() with
        {
            Steps = new[] { new StartupStep("/home/trader/NT8Bridge/recent/instrument=GC 12-13/bars.parquet", At(0), At(1)) },
        }));
        StringAssert.Contains(picture, ">…nt/instrument=GC 12-13/bars.parquet, 1.0 s</text>");
        StringAssert.Contains(
            picture, "<title>/home/trader/NT8Bridge/recent/instrument=GC 12-13/bars.parquet, 1.0 s: 0 bars</title>");
    }

    [TestMethod]
    public void A_start_in_one_instant_is_drawn_too() => StringAssert.Contains(
        TimelinePicture.Of(StartTimeline.Of(new StartupPart
        {
            Phases = new[] { new PhaseChange(EnginePhase.Seeding, At(0), "begun") }, UntilUtcTicks = At(0),
        })),
        "<rect class=\"phases\" x=\"0.00%\" y=\"41\" width=\"0.60%\"");

    private static StartupPart Part() => new()
    {
        Steps = new[]
        {
            new StartupStep("recent cache", At(0), At(2), 960, Succeeded: true, "kept by the last run"),
            new StartupStep("live stream", At(0)),
            new StartupStep("a late source", At(700), At(710), 5, Succeeded: true),
        },
        Phases = new[]
        {
            new PhaseChange(EnginePhase.Seeding, At(0), "begun"),
            new PhaseChange(EnginePhase.WarmingUp, At(2), "joined"),
            new PhaseChange(EnginePhase.Ready, At(300), "all there"),
            new PhaseChange(EnginePhase.Stopped, At(3600), "stopped"),
        },
        FirstLiveBarUtcTicks = At(30),
        UntilUtcTicks = At(3600),
    };

    private static string InWords(TimelineBand band) =>
        $"{band.Group} {band.Name} {Second(band.FromUtcTicks)}-{Second(band.ToUtcTicks)}: {band.Text}";

    private static long At(int second) => Nine.Ticks + (second * TimeSpan.TicksPerSecond);

    private static long Second(long ticks) => (ticks - Nine.Ticks) / TimeSpan.TicksPerSecond;
}
