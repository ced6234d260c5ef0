using NT8Bridge.Sessions;

namespace NT8Bridge.Headless.Work.Load;

/// <summary>Whose sessions anchor the bars that are made of a file.</summary>
public static class InstrumentSessions
{
    private const string AlwaysOpen = "Default 24 x 7";

    /// <summary>
    /// Sessions of the instrument that the user named, else of the one that the file is named after, else days in Eastern time.
    /// </summary>
    /// <exception cref="WrongRequestException">The user named an instrument that no template lists.</exception>
    public static WeeklySessionCalendar Of(string? named, string? ofFile)
    {
        if (named is not null) return Named(named);
        try
        {
            return ofFile is null ? SessionTemplates.Get(AlwaysOpen) : SessionTemplates.ForInstrument(ofFile);
        }
        catch (UnknownSessionTemplateException)
        {
            // The file's name names a product without a template: its bars are anchored at Eastern days, as the result says.
            return SessionTemplates.Get(AlwaysOpen);
        }
    }

    private static WeeklySessionCalendar Named(string instrument)
    {
        try
        {
            return SessionTemplates.ForInstrument(instrument);
        }
        catch (UnknownSessionTemplateException e)
        {
            throw new WrongRequestException(RequestPart.Instrument, $"{e.Message}", e);
        }
    }
}
