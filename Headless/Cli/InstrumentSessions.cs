using NT8Bridge.Sessions;

namespace NT8Bridge.Headless.Cli;

/// <summary>Whose sessions a verb works in.</summary>
internal static class InstrumentSessions
{
    private const string AlwaysOpen = "Default 24 x 7";

    /// <summary>How the option describes itself.</summary>
    public const string Description =
        "Whose sessions anchor the bars, for example \"GC 12-13\". Without it: the instrument in the file's name, else days in UTC.";

    /// <summary>Sessions of the instrument that the user named, else of the one that the file is named after, else days in UTC.</summary>
    /// <exception cref="WrongArgumentException">The user named an instrument that no template lists.</exception>
    public static WeeklySessionCalendar Of(string? named, string? ofFile)
    {
        if (named is not null) return Named(named);
        try
        {
            return ofFile is null ? SessionTemplates.Get(AlwaysOpen) : SessionTemplates.ForInstrument(ofFile);
        }
        catch (UnknownSessionTemplateException)
        {
            // The file's name names a product without a template: its bars are anchored at UTC days, as the result says.
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
            throw new WrongArgumentException("--instrument: " + e.Message, e);
        }
    }
}
