using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Linq;
using NT8Bridge.History;
using NT8Bridge.History.BarFiles;
using NT8Bridge.Sessions;
using Spectre.Console;

namespace NT8Bridge.Headless.Cli;

/// <summary><c>cache inspect|verify|import|export</c>: looks after the files that a running strategy leaves behind.</summary>
internal sealed class CacheVerb : Verb
{
    private readonly Argument<string> _action = new("ACTION") { Description = "inspect FILE…, verify, import FILE…, export." };
    private readonly Argument<string[]> _files = new("FILE") { Description = "Files to inspect or to import.", Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<string> _folder = new("--folder") { HelpName = "FOLDER", Description = "The cache folder: NT8Bridge in NinjaTrader's user folder. For verify, import and export." };
    private readonly Option<string> _instrument = new("--instrument") { HelpName = "NAME", Description = "Full name, for example \"GC 12-13\". For import and export." };
    private readonly Option<string> _period = new("--period") { HelpName = "30s", Description = "Length of the bars.", DefaultValueFactory = _ => "30s" };
    private readonly Option<BarStamp> _stamp = new("--stamp") { Description = "How a file of other making stamps its bars: Open or End. Without it: by the file's own evidence, else it is refused." };
    private readonly Option<string> _out = new("--out") { HelpName = "FILE", Description = "The parquet file that export writes." };

    public override string Name => "cache";

    public override string Description => "Inspects, verifies, imports and exports the files of a cache folder.";

    public override IEnumerable<Argument> Arguments => [_action, _files];

    public override IEnumerable<Option> Options => [_folder, _instrument, _period, _stamp, _out];

    public override VerbResult Run(VerbContext context)
    {
        try
        {
            return context.Get(_action) switch
            {
                "inspect" => Inspect(context),
                "verify" => Verify(context),
                "import" => Import(context),
                "export" => Export(context),
                string other => throw new WrongArgumentException($"'{other}' is no action; there are inspect, verify, import and export"),
                null => throw new WrongArgumentException("name an action: inspect, verify, import or export"),
            };
        }
        catch (BarFileException e)
        {
            throw new WorkFailedException(e.Message, e);
        }
    }

    private VerbResult Inspect(VerbContext context)
    {
        CacheFiles files = new(new CacheLayout("."), BarCodec.ForThisRuntime());
        return Show(context, [.. Files(context).Select(files.Inspect)], failsOnDamage: false);
    }

    private VerbResult Verify(VerbContext context)
    {
        CacheFiles files = new(Layout(context), BarCodec.ForThisRuntime());
        CacheFileState[] states = [.. files.Verify(context.Cancellation)];
        if (states.Length == 0) throw new WorkFailedException($"there is no parquet file below {context.Get(_folder)}; check --folder");
        return Show(context, states, failsOnDamage: true);
    }

    private VerbResult Import(VerbContext context)
    {
        string instrument = Instrument(context);
        BarInterval interval = context.Parse(_period, BarInterval.Parse);
        ISessionCalendar calendar = InstrumentSessions.Of(instrument, null);
        CacheFiles files = new(Layout(context), BarCodec.ForThisRuntime());
        List<object> results = [];
        foreach (string file in Files(context))
        {
            BarImport import;
            BarSave save;
            try
            {
                import = files.Import(
                    file, instrument, interval, context.Get(_stamp), calendar, DateTime.UtcNow.Ticks, context.Cancellation, out save);
            }
            catch (BarFileException e)
            {
                throw new WorkFailedException($"{file}: {e.Message}; 'nt8bridge cache inspect' shows what the file is, --instrument and --period must be its own", e);
            }

            string notes = string.Join("; ", import.Notes.Append(save.Reason).Where(note => note.Length > 0));
            context.Terminal.Output.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{file}: {save.Added} bars added, {save.Changed} changed, {import.Rejected + save.Rejected} rejected{(notes.Length > 0 ? "; " + notes : "")}"));
            results.Add(new { file, save.Added, save.Changed, rejected = import.Rejected + save.Rejected, import.Notes, save.Reason });
        }

        return new VerbResult(new { files = results });
    }

    private VerbResult Export(VerbContext context)
    {
        string instrument = Instrument(context), destination = context.Get(_out) ?? throw new WrongArgumentException("--out: export needs the file to write");
        HistoryRequest request = new(instrument, context.Parse(_period, BarInterval.Parse), 0, DateTime.UtcNow.Ticks, 1);
        HistoryLoad load = new CacheFiles(Layout(context), BarCodec.ForThisRuntime())
            .Export(request, InstrumentSessions.Of(instrument, null), destination, context.Cancellation);
        if (load.Bars.Length == 0) throw new WorkFailedException($"nothing was written: {load.Reason}; check --folder, --instrument and --period");
        context.Terminal.Output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{load.Bars.Length} bars to {destination}{(load.Reason.Length > 0 ? "; " + load.Reason : "")}"));
        return new VerbResult(new { bars = load.Bars.Length, load.Rejected, load.Reason, @out = destination });
    }

    private static VerbResult Show(VerbContext context, CacheFileState[] states, bool failsOnDamage)
    {
        Table table = new Table().Border(TableBorder.Rounded);
        foreach (string column in new[] { "file", "making", "instrument", "period", "rows", "first (UTC)", "last (UTC)", "proven", "findings" }) table.AddColumn(column);
        foreach (CacheFileState state in states)
        {
            table.AddRow(
                Markup.Escape(state.Path), state.Making, Markup.Escape(state.Instrument), state.Period,
                state.Rows.ToString("N0", CultureInfo.InvariantCulture), Time(state.FirstUtcTicks), Time(state.LastUtcTicks),
                state.IsProven ? "yes" : "no", Markup.Escape(string.Join("; ", state.Findings)));
        }

        context.Terminal.Tables.Write(table);
        int damaged = states.Count(state => !state.IsProven);
        return new VerbResult(new { files = states }, failsOnDamage && damaged > 0 ? $"{damaged} of {states.Length} files are not proven; the next start uses what is proven in a damaged one and sets it aside, or delete it" : null);
    }

    private string[] Files(VerbContext context)
    {
        string[] files = context.Get(_files) ?? [];
        if (files.Length == 0) throw new WrongArgumentException("name at least one file");
        return files.FirstOrDefault(file => !File.Exists(file)) is { } missing
            ? throw new WorkFailedException($"{missing}: there is no such file; check the path")
            : files;
    }

    private CacheLayout Layout(VerbContext context) =>
        new(context.Get(_folder) ?? throw new WrongArgumentException("--folder: name the cache folder"));

    private string Instrument(VerbContext context) =>
        context.Get(_instrument) ?? throw new WrongArgumentException("--instrument: name the instrument, for example \"GC 12-13\"");

    private static string Time(long utcTicks) =>
        utcTicks <= 0 ? "" : new DateTime(utcTicks).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
}
