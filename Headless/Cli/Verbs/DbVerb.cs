using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.Linq;
using NT8Bridge.Headless.Cli.Arguments;
using NT8Bridge.Headless.Cli.Json;
using NT8Bridge.Headless.Cli.Outputs;
using NT8Bridge.Headless.Cli.Tables;
using NT8Bridge.Headless.Data.NinjaTrader;
using NT8Bridge.Headless.Host.Names;
using NT8Bridge.Headless.Work.Database;
using NT8Bridge.Headless.Work.Load;

namespace NT8Bridge.Headless.Cli.Verbs;

/// <summary><c>db list|verify|export</c>: looks into NinjaTrader's database without NinjaTrader.</summary>
internal sealed class DbVerb : Verb
{
    private static readonly string[] Actions = ["list", "verify", "export"];

    private readonly Argument<string> _action = new("ACTION") { Description = "list, verify or export." };

    private readonly Argument<string> _folder = new("FOLDER")
    {
        Description = "NinjaTrader's folder db, Documents\\NinjaTrader 8\\db or a copy.",
    };

    private readonly Option<string> _instrument = new("--instrument")
    {
        HelpName = "NAME", Description = "One instrument alone, by any name of it; export needs it.",
    };

    private readonly Option<DatabaseKind?> _kind = new Option<DatabaseKind?>("--kind")
    {
        HelpName = "KIND", Description = "minute, tick, day or replay. Without it: all; export writes minutes.",
    }.ReadStrictly();

    private readonly Option<string> _instruments = new("--instruments")
    {
        HelpName = "FILE", Description = "JSON list of further instruments: name, tickSize, pointValue, hours.",
    };

    private readonly Option<string> _from = new("--from")
    {
        HelpName = "TIME", Description = "Begin of what export writes: 2013-10-07 or 2013-10-07T14:30, UTC.",
    };

    private readonly Option<string> _to = new("--to")
    {
        HelpName = "TIME", Description = "End of what export writes, UTC; a date alone is included.",
    };

    private readonly OutputOption _out = new("--out", ".parquet", ".csv", ".txt")
    {
        TakesFolder = true,
        Description = "The file that export writes: .parquet, .csv, or .txt in NinjaTrader's own form; with a slash at its end "
            + "the folder of a dataset.",
    };

    private readonly ReadingOptions _reading = new();

    /// <inheritdoc/>
    public override string Name => "db";

    /// <inheritdoc/>
    public override string Description => "Lists, verifies and exports NinjaTrader's database and market replays.";

    /// <inheritdoc/>
    public override IEnumerable<Argument> Arguments => [_action, _folder];

    /// <inheritdoc/>
    public override IEnumerable<Option> Options => [_instrument, _kind, _instruments, _from, _to, _out, .. _reading.All];

    /// <inheritdoc/>
    public override VerbResult Run(VerbContext context)
    {
        DatabaseRequest request = new()
        {
            Folder = context.Get(_folder)!,
            Instrument = context.Get(_instrument),
            Kind = context.Get(_kind),
            Instruments = context.Get(_instruments),
            PresentYear = context.PresentYear,
            Reading = _reading.Read(context) with
            {
                FromUtcTicks = context.Get(_from) is null ? long.MinValue : context.Parse(_from, UtcTime.Begin),
                ToUtcTicks = context.Get(_to) is null ? long.MaxValue : context.Parse(_to, UtcTime.End),
            },
        };
        string action = context.Get(_action)!;
        if (action == "export") return Export(context, request);
        if ((context.Get(_out) ?? context.Get(_from) ?? context.Get(_to)) is not null)
            throw new WrongArgumentException("--out, --from and --to are for export.");
        return action switch
        {
            "list" => List(context, request),
            "verify" => Verify(context, request),
            _ => throw new WrongArgumentException(Unknown(action)),
        };
    }

    private static string Unknown(string action)
    {
        string near = NearNames.Question(action, Actions);
        return $"'{action}' is no action{(near.Length > 0 ? near : $"; there are {string.Join(", ", Actions)}.")}";
    }

    private static VerbResult List(VerbContext context, DatabaseRequest request)
    {
        IReadOnlyList<DatabaseListing> listings = DatabaseWork.List(request);
        DatabaseTable.Write(context.Terminal.Tables, listings);
        return new VerbResult(new
        {
            entries = listings.Select(one => new
            {
                kind = one.Entry.Kind, instrument = one.Entry.Instrument, files = one.Contents.Files,
                emptyFiles = one.Contents.EmptyFiles, otherFiles = one.Contents.OtherFiles, bytes = one.Contents.Bytes,
                firstDay = one.Contents.Days.Count > 0 ? Day(one.Contents.Days[0]) : null,
                lastDay = one.Contents.Days.Count > 0 ? Day(one.Contents.Days[^1]) : null,
                gaps = one.Gaps?.Select(gap => new { first = Day(gap.First), last = Day(gap.Last), days = gap.Days }),
                gapsUnknown = one.GapsUnknown,
            }),
        });
    }

    private static VerbResult Verify(VerbContext context, DatabaseRequest request)
    {
        IReadOnlyList<DatabaseChecked> entries =
            context.Do((progress, cancellation) => DatabaseWork.Verify(request, progress, cancellation));
        DatabaseTable.Write(context.Terminal.Tables, entries);
        foreach (DatabaseChecked one in entries)
        {
            foreach (string fault in one.Check.Faults) context.Terminal.Error.WriteLine("damaged: " + fault);
            foreach (string note in one.Check.Notes)
                context.Terminal.Output.WriteLine($"{one.Entry.Kind} of {one.Entry.Instrument}: {note}");
        }

        int damaged = entries.Sum(one => one.Check.Faults.Count);
        return new VerbResult(
            new
            {
                entries = entries.Select(one => new
                {
                    kind = one.Entry.Kind, instrument = one.Entry.Instrument, files = one.Check.Files,
                    records = one.Check.Records, damaged = one.Check.Faults, notes = one.Check.Notes,
                }),
            },
            damaged == 0
                ? null
                : $"{damaged} of {entries.Sum(one => one.Check.Files)} files are damaged; download them again in NinjaTrader");
    }

    private VerbResult Export(VerbContext context, DatabaseRequest request)
    {
        string to = context.Get(_out) ?? throw new WrongArgumentException("--out: export needs the file to write");
        InputCount count = context.Do((progress, cancellation) => DatabaseExportWork.Run(request, to, progress, cancellation));
        context.Terminal.Wrote(to);
        context.Terminal.Output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{count.Used:N0} {(count.BarLength is null ? "rows" : $"bars of {count.BarLength}")} to {to}"));
        return new VerbResult(new { input = InputJson.Of([count]), rows = count.Used, @out = to });
    }

    private static string Day(System.DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
