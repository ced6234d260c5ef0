using NT8Bridge.Headless.Work.Play;

namespace NT8Bridge.Headless.Work.Demo;

/// <summary>The main job on the bundled trades, and what its start takes.</summary>
/// <param name="Chart">The chart session.</param>
/// <param name="Start">The parts of the start in real time; null when the strategy did not get as far as an engine.</param>
/// <param name="PlatformBars">Bars that were joined with the cache in <paramref name="Start"/>.</param>
/// <param name="WindowBars">Bars that were seeded in <paramref name="Start"/>.</param>
public sealed record DemoResult(ChartResult Chart, StartTimes? Start, int PlatformBars, int WindowBars);
