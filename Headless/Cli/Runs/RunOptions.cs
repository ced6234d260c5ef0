using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using NinjaTrader.Cbi;
using NinjaTrader.Core;
using NinjaTrader.Data;
using NT8Bridge.Headless.Data;
using NT8Bridge.Headless.Host;
using NT8Bridge.Headless.Host.Instruments;
using NT8Bridge.Headless.Host.Scripts;
using NT8Bridge.Headless.Host.Series;
using NT8Bridge.Headless.Seams;
using NT8Bridge.Sessions;

namespace NT8Bridge.Headless.Cli;

/// <summary>The options by which verbs say what to run on which data.</summary>
internal sealed class RunOptions
{
    private readonly Option<string[]> _scripts = new("--script")
    {
        HelpName = "PATH", AllowMultipleArgumentsPerToken = true,
        Description = "NinjaScript files, folders or import archives to compile in. Without it: the product's own.",
    };

    private readonly Option<string[]> _imports = new("--import")
    {
        HelpName = "ZIP", AllowMultipleArgumentsPerToken = true,
        Description = "Import archives, as NinjaTrader takes them; the scripts run out of them.",
    };

    private readonly Option<string[]> _bars = new("--bars")
    {
        HelpName = "FILE", AllowMultipleArgumentsPerToken = true, Required = true,
        Description = "Bars, or ticks to build them from; NAME=FILE for a further instrument.",
    };

    private readonly Option<string[]> _ticks = new("--ticks")
    {
        HelpName = "FILE", AllowMultipleArgumentsPerToken = true,
        Description = "Ticks, which replace the bars from their begin on; NAME=FILE for a further instrument.",
    };

    private readonly Option<string> _instrument = new("--instrument")
    {
        HelpName = "NAME", Description = "The instrument, for example \"GC 12-13\". Without it: the one in the file's name.",
    };

    private readonly Option<string> _instruments = new("--instruments")
    {
        HelpName = "FILE", Description = "JSON list of further instruments: name, tickSize, pointValue, hours.",
    };

    private readonly Option<string> _period = new("--period")
    {
        HelpName = "PERIOD", Description = "Period of the bars: 30s, 5m, 1h, 1d, 233t, 1000v, 8r. Without it: that of the file.",
    };

    private readonly Option<string[]> _parameters = new("--param")
    {
        HelpName = "NAME=VALUE", AllowMultipleArgumentsPerToken = true, Description = "Values of the script's properties.",
    };

    private readonly Option<string> _from = new("--from") { HelpName = "TIME", Description = "Begin of the data: 2013-10-07 or 2013-10-07T14:30, UTC." };

    private readonly Option<string> _to = new("--to") { HelpName = "TIME", Description = "End of the data, UTC; a date alone is included." };

    private readonly Option<double?> _slippage = new("--slippage") { HelpName = "TICKS", Description = "Slippage of market and stop orders, in ticks." };

    private readonly Option<double?> _commission = new("--commission") { HelpName = "AMOUNT", Description = "Commission per contract and side." };

    private readonly Option<string> _zone = new("--zone")
    {
        HelpName = "NAME", DefaultValueFactory = _ => "UTC",
        Description = "Time zone that the script sees, as in NinjaTrader's general options, for example \"Eastern Standard Time\".",
    };

    private readonly Option<double?> _timeout = new("--timeout") { HelpName = "SECONDS", Description = "Stop the script when it runs longer." };

    /// <summary>All of them, in the order of the help text.</summary>
    public IEnumerable<Option> All =>
        [_scripts, _imports, _bars, _ticks, _instrument, _instruments, _period, _parameters, _from, _to, _zone, _slippage, _commission, _timeout];

    /// <summary>Reads the data, compiles the scripts, and puts both together.</summary>
    /// <exception cref="WrongArgumentException">A value is none.</exception>
    /// <exception cref="InputFileException">A file cannot be used.</exception>
    /// <exception cref="WorkFailedException">The scripts do not compile.</exception>
    public RunSetup Load(VerbContext context)
    {
        Dictionary<string, object> parameters = new(StringComparer.Ordinal);
        foreach (string text in context.Get(_parameters) ?? [])
        {
            (string name, string value) = NameAndValue(text);
            parameters[name] = value;
        }

        if (NotNegative(context, _slippage) is { } slippage) parameters["Slippage"] = slippage;
        Commission? commission = NotNegative(context, _commission) is { } amount ? new Commission { PerUnit = amount } : null;
        if (commission is not null) parameters["IncludeCommission"] = true;
        TimeSpan? timeout = NotNegative(context, _timeout) is { } seconds ? TimeSpan.FromSeconds(seconds) : null;
        BarsPeriod? period = context.Parse(_period, PeriodText.Parse);
        long from = context.Get(_from) is null ? long.MinValue : context.Parse(_from, UtcTime.Begin);
        long to = context.Get(_to) is null ? long.MaxValue : context.Parse(_to, UtcTime.End);

        TimeZoneInfo zone = Zone(context);
        TradingHoursCatalog hours = new();
        InstrumentCatalog instruments = Instruments(hours, context.Get(_instruments));
        RunData data = new(instruments, context.Get(_instrument), from, to);
        foreach (string argument in context.Get(_bars) ?? []) data.Add(context, argument, onlyTicks: false);
        foreach (string argument in context.Get(_ticks) ?? []) data.Add(context, argument, onlyTicks: true);
        (SeriesStore store, Instrument primary, BarsPeriod? ofFile) = data.Store();

        return new RunSetup
        {
            Scripts = Compiled(context, [.. context.Get(_scripts) ?? [], .. context.Get(_imports) ?? []]),
            Store = store,
            Instrument = primary,
            Period = period ?? ofFile ?? throw new WrongArgumentException("--period: the file holds ticks, so say which bars to make of them, for example 30s."),
            Parameters = parameters,
            Timeout = timeout,
            FromUtcTicks = data.FirstUtcTicks,
            ToUtcTicks = data.LastUtcTicks,
            NewHost = journal => new HostContext
            {
                Instruments = instruments, TradingHours = hours, Commission = commission, Output = journal,
                GeneralOptions = new GeneralOptions { TimeZoneInfo = zone },
            },
        };
    }

    /// <summary>Parts "Fast=5".</summary>
    /// <exception cref="WrongArgumentException">There is no equals sign, or nothing before it.</exception>
    public static (string Name, string Value) NameAndValue(string text, string option = "--param")
    {
        int equals = text.IndexOf('=', StringComparison.Ordinal);
        if (equals <= 0) throw new WrongArgumentException($"{option}: '{text}' has no value: write Name=Value.");
        return (text[..equals].Trim(), text[(equals + 1)..].Trim());
    }

    private static InstrumentCatalog Instruments(TradingHoursCatalog hours, string? file)
    {
        InstrumentCatalog instruments = new(hours);
        if (file is null) return instruments;
        try
        {
            instruments.Add(InstrumentFile.Parse(File.ReadAllText(file), file));
            return instruments;
        }
        catch (Exception e) when (e is InvalidDataException or InvalidOperationException)
        {
            throw new InputFileException(
                file, 0, e.Message, "write { \"instruments\": [{ \"name\": \"ES\", \"tickSize\": 0.25, \"pointValue\": 50, \"hours\": \"CME US Index Futures ETH\" }] }", e);
        }
        catch (FileNotFoundException e)
        {
            throw new InputFileException(file, 0, "there is no such file", "check the path", e);
        }
    }

    private TimeZoneInfo Zone(VerbContext context)
    {
        string name = context.Require(_zone);
        try
        {
            return WindowsTimeZones.FindSystemTimeZoneById(name);
        }
        catch (TimeZoneNotFoundException e)
        {
            throw new WrongArgumentException($"--zone: there is no time zone '{name}'; write for example \"Eastern Standard Time\" or America/New_York.", e);
        }
    }

    private static double? NotNegative(VerbContext context, Option<double?> option)
    {
        double? value = context.Get(option);
        if (value is { } number && !(number >= 0 && double.IsFinite(number)))
            throw new WrongArgumentException($"{option.Name}: {number} is no amount of 0 or more.");
        return value;
    }

    /// <summary>Compiles the user's scripts, or the product's own when there are none.</summary>
    /// <exception cref="WorkFailedException">One of them does not compile.</exception>
    public static CompiledScripts Compiled(VerbContext context, string[]? paths)
    {
        ScriptFiles files = paths is { Length: > 0 } ? ScriptFiles.Read(paths) : ScriptFiles.OwnScripts();
        CompiledScripts scripts = context.Terminal.Progress(
            "Compiling", _ => ScriptCompiler.Compile(files.Sources, NinjaTraderRelease.Newest, files.Libraries, ScriptCache.OfUser()));
        foreach (string note in files.Notes) context.Terminal.Output.WriteLine(note);
        if (scripts.Ok) return scripts;
        CompiledFile bad = scripts.Files.First(file => !file.Ok);
        throw new WorkFailedException(
            $"{bad.Path}({bad.Diagnostics[0].Line}): {bad.Diagnostics[0].Code}: {bad.Diagnostics[0].Message}; "
            + $"{scripts.Files.Count(file => !file.Ok)} of {scripts.Files.Count} files do not compile, 'compile' lists all errors");
    }
}
