using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using NT8Bridge.Live.Start;
using NT8Bridge.Sessions;
using NT8Bridge.Signals;

namespace NT8Bridge.Headless.Work.Models;

/// <summary>Looks at a signal model before it runs.</summary>
public static class ModelCheckWork
{
    /// <summary>Reads the model and judges it.</summary>
    /// <exception cref="WorkException">It is no model, or no engine can be made with it.</exception>
    public static ModelCheckResult Run(ModelCheckRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        SignalModel model = Read(request.Model);
        TradingEngine engine = Engine(request.Model, model);
        Readiness readiness = new(engine);
        BarInterval grid = engine.Options.Interval;
        List<SilentRule> silent = [];
        List<string> notJudged = [];
        foreach (SignalRule rule in model.Rules)
        {
            if (SilentRules.Of(model, rule) is { } found) silent.AddRange(found);
            else notJudged.Add(rule.Name);
        }

        SignalRule[] speaking = [.. model.Rules.Where(rule => !silent.Exists(one => one.IsWhole && one.Rule == rule.Name))];
        return new ModelCheckResult
        {
            Name = model.Name,
            Rules = model.Rules.Count,
            Inputs = Inputs(model, engine, readiness),
            BaseBars = readiness.BaseBarsNeeded,
            History = new TimeSpan(readiness.BaseBarsNeeded * grid.Ticks),
            Silent = silent,
            NotJudged = notJudged,
            BuyRules = model.Rules.Count(rule => rule.Vote == SignalDirection.Buy),
            SellRules = model.Rules.Count(rule => rule.Vote == SignalDirection.Sell),
            BuyAt = model.BuyAt,
            SellAt = model.SellAt,
            HighestVote = speaking.Where(rule => rule.Vote == SignalDirection.Buy).Sum(rule => rule.Weight),
            LowestVote = -speaking.Where(rule => rule.Vote == SignalDirection.Sell).Sum(rule => rule.Weight),
        };
    }

    private static SignalModel Read(string path)
    {
        try
        {
            return SignalModelReader.ReadFile(path);
        }
        catch (SignalModelException e)
        {
            throw Unusable(path, e);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UnusableFileException(path, $"there is no such file", $"check the path", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnusableFileException(path, $"it cannot be read: {e.Message}", $"check the file and its rights", e);
        }
    }

    private static TradingEngine Engine(string path, SignalModel model)
    {
        try
        {
            // What is asked of the engine does not depend on the hours; any will do.
            return new TradingEngine(new EngineOptions(), model, SessionTemplates.Get(SessionTemplates.Names[0]));
        }
        catch (SignalModelException e)
        {
            throw Unusable(path, e);
        }
    }

    private static UnusableFileException Unusable(string path, SignalModelException fault) => new(
        path, $"{(fault.Path.Length == 0 ? "" : fault.Path + ": ")}{fault.Reason.TrimEnd('.')}", $"docs/model.md has the form",
        fault);

    private static IReadOnlyList<ModelInput> Inputs(SignalModel model, TradingEngine engine, Readiness readiness)
    {
        var needed = readiness.Items().GroupBy(item => item.Name)
            .ToDictionary(items => items.Key, items => items.Max(item => item.Needed));
        return
        [
            .. model.Operands.Where(operand => operand.Constant is null).Select(operand =>
            {
                BarInterval timeframe = operand.Timeframe ?? engine.Options.Interval;
                string name = operand.Price is { } price ? price.ToString().ToLowerInvariant() : operand.IndicatorName;
                long bars = needed.GetValueOrDefault($"{timeframe}.{name}", 1);
                return (timeframe, Input: new ModelInput($"{timeframe}", name, bars, new TimeSpan(bars * timeframe.Ticks)));
            }).DistinctBy(one => (one.Input.Timeframe, one.Input.Indicator))
                .OrderBy(one => one.timeframe.Seconds).ThenBy(one => one.Input.Indicator, StringComparer.Ordinal)
                .Select(one => one.Input),
        ];
    }
}
