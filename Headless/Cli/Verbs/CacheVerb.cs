using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.Linq;
using NT8Bridge.Headless.Cli.Arguments;
using NT8Bridge.Headless.Cli.Json;
using NT8Bridge.Headless.Cli.Output;
using NT8Bridge.Headless.Cli.Outputs;
using NT8Bridge.Headless.Cli.Tables;
using NT8Bridge.Headless.Host.Names;
using NT8Bridge.Headless.Work.Cache;
using NT8Bridge.History;

namespace NT8Bridge.Headless.Cli.Verbs;

/// <summary><c>cache inspect|verify|import|export</c>: looks after the files that a running strategy leaves behind.</summary>
internal sealed class CacheVerb : Verb
{
    private static readonly string[] Actions = ["inspect", "verify", "import", "export"];

    private readonly Argument<string> _action = new("ACTION") { Description = "inspect FILE…, verify, import FILE…, export." };

    private readonly Argument<string[]> _files = new("FILE")
    {
        Description = "Files to inspect or to import.", Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string> _folder = new("--folder")
    {
        HelpName = "FOLDER",
        Description = "The cache folder: NT8Bridge in NinjaTrader's user folder. For verify, import and export.",
    };

    private readonly Option<string> _instrument = new("--instrument")
    {
        HelpName = "NAME", Description = "Full name, for example \"GC 12-13\". For import and export.",
    };

    private readonly Option<string> _tradingHours = TradingHoursOption.New();

    private readonly Option<string> _period = new("--period")
    {
        HelpName = "30s", Description = "Length of the bars.", DefaultValueFactory = _ => "30s",
    };

    private readonly ReadingOptions _reading = new();

    private readonly OutputOption _out = new("--out", ".csv", ".parquet")
    {
        TakesFolder = true,
        Description = "The .csv or .parquet file that export writes; or a folder, with a slash at its end, for a dataset.",
    };

    /// <inheritdoc/>
    public override string Name => "cache";

    /// <inheritdoc/>
    public override string Description => "Inspects, verifies, imports and exports the files of a cache folder.";

    /// <inheritdoc/>
    public override IEnumerable<Argument> Arguments => [_action, _files];

    /// <inheritdoc/>
    public override IEnumerable<Option> Options => [_folder, _instrument, _tradingHours, _period, _out, .. _reading.All];

    /// <inheritdoc/>
    public override VerbResult Run(VerbContext context) => context.Get(_action) switch
    {
        "inspect" => Show(context, CacheWork.Inspect(Files(context)), failsOnDamage: false),
        "verify" => Show(context, CacheWork.Verify(Folder(context), context.Cancellation), failsOnDamage: true),
        "import" => Import(context),
        "export" => Export(context),
        string other => throw new WrongArgumentException(Unknown(other)),
        null => throw new WrongArgumentException("name an action: inspect, verify, import or export"),
    };

    private static string Unknown(string action)
    {
        string near = NearNames.Question(action, Actions);
        return $"'{action}' is no action{(near.Length > 0 ? near : $"; there are {string.Join(", ", Actions)}.")}";
    }

    private VerbResult Import(VerbContext context)
    {
        CacheImportRequest request = new()
        {
            Instrument = Instrument(context),
            TradingHours = context.Get(_tradingHours),
            Interval = context.Parse(_period, BarInterval.Parse),
            Folder = Folder(context),
            Files = Files(context),
            Reading = _reading.Read(context),
            NowUtcTicks = DateTime.UtcNow.Ticks,
        };
        List<CacheImportResult> imports = [];
        foreach (CacheImportResult import in CacheWork.Import(request, context.Cancellation))
        {
            foreach (string line in InputLines.Of(import.Input)) context.Terminal.Error.WriteLine(line);
            context.Terminal.Output.WriteLine(string.Format(
                CultureInfo.InvariantCulture, "{0}: {1} bars added, {2} changed, {3} rejected{4}",
                import.Input.Path, import.Added, import.Changed, import.Rejected,
                import.Reason.Length > 0 ? "; " + import.Reason : ""));
            imports.Add(import);
        }

        CacheImportResult? unsaved = imports.Find(import => !import.IsSaved);
        object result = new
        {
            completed = unsaved is null,
            input = InputJson.Of([.. imports.Select(import => import.Input)]),
            files = imports.Select(import => new
            {
                file = import.Input.Path, import.Added, import.Changed, import.Rejected, import.Reason,
            }),
        };
        return new VerbResult(
            result, unsaved is null ? null : $"{unsaved.Input.Path}: not all bars were saved; {unsaved.Reason}");
    }

    private VerbResult Export(VerbContext context)
    {
        CacheExportRequest request = new()
        {
            Instrument = Instrument(context),
            TradingHours = context.Get(_tradingHours),
            To = context.Get(_out) ?? throw new WrongArgumentException("--out: export needs the file to write"),
            Interval = context.Parse(_period, BarInterval.Parse),
            Folder = Folder(context),
            NowUtcTicks = DateTime.UtcNow.Ticks,
        };
        HistoryLoad load = CacheWork.Export(request, context.Cancellation);
        context.Terminal.Wrote(request.To);
        context.Terminal.Output.WriteLine(string.Format(
            CultureInfo.InvariantCulture, "{0} bars to {1}{2}",
            load.Bars.Length, request.To, load.Reason.Length > 0 ? "; " + load.Reason : ""));
        return new VerbResult(new { bars = load.Bars.Length, load.Rejected, load.Reason, @out = request.To });
    }

    private static VerbResult Show(VerbContext context, IReadOnlyList<CacheFileState> states, bool failsOnDamage)
    {
        CacheTable.Write(context.Terminal.Tables, states);
        int damaged = states.Count(state => !state.IsProven);
        return new VerbResult(new { files = states }, failsOnDamage && damaged > 0 ? Damage(damaged, states.Count) : null);
    }

    private static string Damage(int damaged, int files) =>
        $"{damaged} of {files} files are not proven; "
        + "the next start uses what is proven in a damaged one and sets it aside, or delete it";

    private string[] Files(VerbContext context) =>
        context.Get(_files) is { Length: > 0 } files ? files : throw new WrongArgumentException("name at least one file");

    private string Folder(VerbContext context) =>
        context.Get(_folder) ?? throw new WrongArgumentException("--folder: name the cache folder");

    private string Instrument(VerbContext context) =>
        context.Get(_instrument)
        ?? throw new WrongArgumentException("--instrument: name the instrument, for example \"GC 12-13\"");
}
