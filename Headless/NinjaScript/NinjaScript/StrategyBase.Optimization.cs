using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.ComponentModel;
using System.Xml.Serialization;
using NinjaTrader.NinjaScript.OptimizationFitnesses;
using NinjaTrader.NinjaScript.StrategyGenerator;
using NinjaTrader.NinjaScript.Universal;

namespace NinjaTrader.NinjaScript;

/// <summary>What an optimisation varies and ranks by, and statistics of scripts' own.</summary>
public abstract partial class StrategyBase
{
    private readonly List<PerformanceMetricBase> _performanceMetrics = [];

    /// <summary>The properties that an optimisation varies; empty in every other run.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public Collection<Parameter> OptimizationParameters { get; internal set; } = [];

    /// <summary>What an optimisation ranks by, where that is a script; null in every other run.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public OptimizationFitness OptimizationFitness { get; internal set; } = null!;

    /// <summary>Logic that a generator gave the strategy; kept, never called.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public GeneratedStrategyLogicBase? GeneratedStrategyLogic { get; set; }

    /// <summary>Logic that an earlier generator gave the strategy; kept, never called.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public UniversalBase? Universal { get; set; }

    /// <summary>Whether the graph of an optimisation can be shown; no effect in the host.</summary>
    [Browsable(false)]
    public bool SupportsOptimizationGraph { get; set; } = true;

    /// <summary>The statistics of scripts' own that the trades are told to.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public PerformanceMetricBase[] PerformanceMetrics => _performanceMetrics.ToArray();

    /// <summary>Adds a statistic of a script's own, in State.Configure; one of the same class takes its place.</summary>
    public void AddPerformanceMetric(PerformanceMetricBase performanceMetric)
    {
        ArgumentNullException.ThrowIfNull(performanceMetric);
        _performanceMetrics.RemoveAll(known => known.GetType() == performanceMetric.GetType());
        _performanceMetrics.Add(performanceMetric);
    }
}
