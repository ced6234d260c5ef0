using NinjaTrader.Cbi;
using NinjaTrader.Data;
using NT8Bridge.Headless.Host.Instruments;
using NT8Bridge.Sessions;

namespace NT8Bridge.Headless.Work.Load;

/// <summary>Whose sessions anchor the bars that are made of a file.</summary>
public static class InstrumentSessions
{
    /// <summary>
    /// Sessions of the trading hours template that the user named, else of the instrument that the user named, else of the one
    /// that the file is named after, else days in Eastern time.
    /// </summary>
    /// <exception cref="WrongRequestException">The user named a template or an instrument that is not known.</exception>
    public static ISessionCalendar Of(string? tradingHours, string? named, string? ofFile)
    {
        TradingHoursCatalog hours = new();
        return TradingHoursCatalog.CalendarOf(Named(hours, tradingHours) ?? OfInstrument(hours, named, ofFile));
    }

    private static TradingHours OfInstrument(TradingHoursCatalog hours, string? named, string? ofFile)
    {
        InstrumentCatalog instruments = new(hours);
        Instrument? instrument = named is null ? ofFile is null ? null : instruments.Find(ofFile) : instruments.Find(named);
        if (named is not null && instrument is null)
        {
            throw new WrongRequestException(
                RequestPart.Instrument,
                $"'{named}' is not known, so its sessions are not; name them by {RequestPart.TradingHours}.");
        }

        // The file's name may name a product that is not known: its bars are anchored at Eastern days, as the result says.
        return instrument?.MasterInstrument.TradingHours ?? hours.AlwaysOpen;
    }

    /// <summary>The template that the user named; null when none was.</summary>
    /// <exception cref="WrongRequestException">It is not known.</exception>
    internal static TradingHours? Named(TradingHoursCatalog hours, string? name)
    {
        try
        {
            return name is null ? null : hours.Get(name);
        }
        catch (UnknownSessionTemplateException e)
        {
            throw new WrongRequestException(RequestPart.TradingHours, $"{e.Message}", e);
        }
    }
}
