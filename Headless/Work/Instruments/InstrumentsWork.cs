using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NinjaTrader.Cbi;
using NinjaTrader.Data;
using NT8Bridge.Headless.Host.Instruments;
using NT8Bridge.Headless.Work.Load;

namespace NT8Bridge.Headless.Work.Instruments;

/// <summary>Tells which instruments are known and what they are worth.</summary>
public static class InstrumentsWork
{
    /// <summary>All products by name, or the one that was asked for.</summary>
    /// <exception cref="WorkException">The instrument is not known, or the list cannot be read.</exception>
    public static IReadOnlyList<InstrumentResult> Run(InstrumentsRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        InstrumentCatalog instruments = new(new TradingHoursCatalog()) { PresentYear = request.PresentYear };
        if (request.Instruments is { } file) InstrumentListFile.AddTo(instruments, file);
        if (request.Name is not { } name) return [.. instruments.Products.Select(product => Of(product.Name, product))];
        if (instruments.Find(name) is { } instrument) return [Of(instrument.FullName, instrument.MasterInstrument)];
        UnknownInstrument why = instruments.WhyUnknown(name);
        throw new WrongRequestException(RequestPart.Instrument, $"{why.Reason}{why.End}");
    }

    private static InstrumentResult Of(string name, MasterInstrument product) => new(
        name, product.Description, product.InstrumentType.ToString(), product.TickSize, product.PointValue,
        CurrencyCode.Of(product.Currency), product.TradingHours.Name, product.TradingHours.TimeZoneInfo.Id,
        [.. product.TradingHours.Sessions.Select(Text)]);

    private static string Text(Session session) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Day(session.BeginDay)} {Time(session.BeginTime)} - {Day(session.EndDay)} {Time(session.EndTime)}");

    private static string Day(DayOfWeek day) => CultureInfo.InvariantCulture.DateTimeFormat.GetAbbreviatedDayName(day);

    /// <summary>A time of day as NinjaTrader keeps it, hours times a hundred and minutes: 1630.</summary>
    private static string Time(int time) => string.Create(CultureInfo.InvariantCulture, $"{time / 100:00}:{time % 100:00}");
}
