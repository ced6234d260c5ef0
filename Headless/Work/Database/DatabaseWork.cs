using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using NinjaTrader.Data;
using NT8Bridge.Headless.Data.NinjaTrader;
using NT8Bridge.Headless.Host.Instruments;
using NT8Bridge.Headless.Work.Load;
using NT8Bridge.History.BarFiles;

namespace NT8Bridge.Headless.Work.Database;

/// <summary>Looks into NinjaTrader's database: what is there, and whether it is sound.</summary>
public static class DatabaseWork
{
    /// <summary>What is there, with the days that are missing; no file is opened.</summary>
    /// <exception cref="Data.InputFileException">The folder is no database.</exception>
    /// <exception cref="WorkException">The list of instruments cannot be read.</exception>
    public static IReadOnlyList<DatabaseListing> List(DatabaseRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        InstrumentCatalog instruments = new(new TradingHoursCatalog()) { PresentYear = request.PresentYear };
        if (request.Instruments is { } file) InstrumentListFile.AddTo(instruments, file);
        return [.. Entries(request).Select(entry => Listing(entry, instruments, request.Reading.DatabaseZone))];
    }

    /// <summary>Reads every record.</summary>
    /// <exception cref="Data.InputFileException">The folder is no database.</exception>
    /// <exception cref="OperationCanceledException">The user interrupted.</exception>
    public static IReadOnlyList<DatabaseChecked> Verify(
        DatabaseRequest request, IProgress<WorkProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return
        [
            .. Entries(request).Select(entry => new DatabaseChecked(
                entry, DatabaseCheck.Of(entry, new StepShare(progress, $"{entry.Kind} of {entry.Instrument}"), cancellation))),
        ];
    }

    private static DatabaseEntry[] Entries(DatabaseRequest request)
    {
        NinjaTraderDatabase database = new(request.Folder);
        if (request is { Instrument: { } one, Kind: { } only }) return [database.Get(only, one)];
        return
        [
            .. database.Entries.Where(entry => (request.Kind ?? entry.Kind) == entry.Kind
                && (request.Instrument is null || InstrumentNames.AreSame(entry.Instrument, request.Instrument))),
        ];
    }

    private static DatabaseListing Listing(DatabaseEntry entry, InstrumentCatalog instruments, TimeZoneInfo? writers)
    {
        var contents = DatabaseContents.Of(entry);
        if (entry.Kind == DatabaseKind.Day) return new DatabaseListing(entry, contents, null, "a file is a whole year");
        TradingHours? hours = instruments.Find(entry.Instrument)?.MasterInstrument.TradingHours;
        if (hours is null) return new DatabaseListing(entry, contents, null, "its trading hours are not known");
        return DatabaseGaps.ZoneOf(entry.Kind, writers) is { } zone
            ? new DatabaseListing(entry, contents, DatabaseGaps.Of(contents.Days, TradingHoursCatalog.CalendarOf(hours), zone))
            : new DatabaseListing(entry, contents, null, "the zone of the machine is not said");
    }
}
