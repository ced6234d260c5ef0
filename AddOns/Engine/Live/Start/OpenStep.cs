namespace NT8Bridge.Live.Start;

/// <summary>
/// A part of the start while it is worked on: writes how it ended into the report. A part may end again, when more comes late.
/// </summary>
internal sealed class OpenStep
{
    private readonly StartupReport _report;
    private readonly int _place;

    internal OpenStep(StartupReport report, int place)
    {
        _report = report;
        _place = place;
    }

    /// <summary>How the step stands now.</summary>
    internal StartupStep Step => _report.Steps[_place];

    internal void End(long utcTicks, int bars, bool succeeded, string detail) => _report.Replace(
        _place, Step with { EndedUtcTicks = utcTicks, Bars = bars, Succeeded = succeeded, Detail = detail });
}
