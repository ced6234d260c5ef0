using System;
using System.IO;
using NinjaTrader.Cbi;
using NinjaTrader.Data;
using NT8Bridge.Headless.Data;
using NT8Bridge.Headless.Host.Instruments;
using NT8Bridge.Headless.Host.Names;
using NT8Bridge.Sessions;

namespace NT8Bridge.Headless.Work.Load;

/// <summary>Whose sessions anchor the bars that are made of a file.</summary>
public static class InstrumentSessions
{
    /// <summary>
    /// Sessions of the trading hours template that the user named, else of the instrument that the user named, else of the one
    /// that the file is named after, else days in Eastern time. <paramref name="presentYear"/> is the year by which a year of one
    /// digit is read, as in ESZ5; 0 where such names are not known.
    /// </summary>
    /// <exception cref="WrongRequestException">The user named a template or an instrument that is not known.</exception>
    public static NamedSessions Of(string? tradingHours, string? named, string? ofFile, int presentYear)
    {
        TradingHoursCatalog hours = new();
        TradingHours? chosen = Named(hours, tradingHours);
        InstrumentCatalog instruments = new(hours) { PresentYear = presentYear };
        string? asked = named ?? ofFile;
        Instrument? instrument = asked is null ? null : instruments.Find(asked);
        if (chosen is null && named is not null && instrument is null)
        {
            UnknownInstrument why = instruments.WhyUnknown(named);
            FormattableString mend = why.IsProductKnown
                ? (FormattableString)$""
                : $", so its sessions are not; name them by {RequestPart.TradingHours}";
            throw new WrongRequestException(RequestPart.Instrument, $"{why.Reason}{mend}{why.End}");
        }

        // The file's name may name a product that is not known: its bars are anchored at Eastern days, as the result says.
        TradingHours anchor = chosen ?? instrument?.MasterInstrument.TradingHours ?? hours.AlwaysOpen;
        return new NamedSessions(TradingHoursCatalog.CalendarOf(anchor), instrument?.FullName ?? asked);
    }

    /// <summary>
    /// How a file is to be read whose bars are anchored so: for that instrument, with those sessions as evidence.
    /// </summary>
    internal static FileReading Reading(FileReading said, string? tradingHours, string? named, int presentYear) => said with
    {
        Instrument = named, SessionsOf = ofFile => Of(tradingHours, named, ofFile, presentYear).Calendar,
    };

    /// <summary>The template that the user named, or that is in a file of NinjaTrader's; null when none was.</summary>
    /// <exception cref="WrongRequestException">It is not known.</exception>
    /// <exception cref="UnusableFileException">The file is no template.</exception>
    internal static TradingHours? Named(TradingHoursCatalog hours, string? name)
    {
        if (name is null) return null;
        if (name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)) return OfFile(hours, name);
        try
        {
            return hours.Get(name);
        }
        catch (UnknownSessionTemplateException e)
        {
            string near = NearNames.Question(name, e.Known);
            throw near.Length > 0
                ? new WrongRequestException(RequestPart.TradingHours, $"there are no trading hours '{name}'{near}", e)
                : new WrongRequestException(RequestPart.TradingHours, $"{e.Message}", e);
        }
    }

    private static TradingHours OfFile(TradingHoursCatalog hours, string path)
    {
        TradingHours template = TemplateFile.Read(path, "TradingHours", TradingHoursXml.Read);
        hours.Add(template);
        return template;
    }
}
