using System.Collections.Generic;
using NT8Bridge.Headless.Seams;

namespace NinjaTrader.NinjaScript;

/// <summary>Stops and targets that are submitted when an entry fills. The last values stay until they are set anew.</summary>
public abstract partial class StrategyBase
{
    private readonly List<(ProtectionKind Kind, string Signal, ProtectionTerms Terms)> _protectionBeforeData = [];

    /// <summary>A stop loss for all entries.</summary>
    public void SetStopLoss(CalculationMode mode, double value) => SetStopLoss(string.Empty, mode, value, false);

    /// <summary>A stop loss for the entries of that name; simulated: held by the host until its price trades.</summary>
    public void SetStopLoss(string fromEntrySignal, CalculationMode mode, double value, bool isSimulatedStop) =>
        Protect(ProtectionKind.StopLoss, fromEntrySignal, new ProtectionTerms(mode, value) { IsSimulated = isSimulatedStop });

    /// <summary>A profit target for all entries.</summary>
    public void SetProfitTarget(CalculationMode mode, double value) => SetProfitTarget(string.Empty, mode, value, false);

    /// <summary>A profit target for all entries, as market-if-touched where asked for.</summary>
    public void SetProfitTarget(CalculationMode mode, double value, bool isMIT) =>
        SetProfitTarget(string.Empty, mode, value, isMIT);

    /// <summary>A profit target for the entries of that name.</summary>
    public void SetProfitTarget(string fromEntrySignal, CalculationMode mode, double value) =>
        SetProfitTarget(fromEntrySignal, mode, value, false);

    /// <summary>A profit target for the entries of that name, as market-if-touched where asked for.</summary>
    public void SetProfitTarget(string fromEntrySignal, CalculationMode mode, double value, bool isMIT) =>
        Protect(ProtectionKind.ProfitTarget, fromEntrySignal, new ProtectionTerms(mode, value) { IsMarketIfTouched = isMIT });

    /// <summary>A stop for all entries that follows the best price.</summary>
    public void SetTrailStop(CalculationMode mode, double value) => SetTrailStop(string.Empty, mode, value, false);

    /// <summary>A stop for the entries of that name that follows the best price.</summary>
    public void SetTrailStop(string fromEntrySignal, CalculationMode mode, double value, bool isSimulatedStop) =>
        Protect(ProtectionKind.TrailStop, fromEntrySignal, new ProtectionTerms(mode, value) { IsSimulated = isSimulatedStop });

    /// <summary>A parabolic stop for all entries, with acceleration 0.02 up to 0.2 in steps of 0.02.</summary>
    public void SetParabolicStop(CalculationMode mode, double value) =>
        SetParabolicStop(string.Empty, mode, value, false, 0.02, 0.2, 0.02);

    /// <summary>A parabolic stop for the entries of that name.</summary>
    public void SetParabolicStop(
        string fromEntrySignal, CalculationMode mode, double value, bool isSimulatedStop, double acceleration,
        double accelerationMax, double accelerationStep) =>
        Protect(ProtectionKind.ParabolicStop, fromEntrySignal, new ProtectionTerms(mode, value)
        {
            IsSimulated = isSimulatedStop,
            Acceleration = acceleration,
            AccelerationMax = accelerationMax,
            AccelerationStep = accelerationStep,
        });

    /// <summary>Hands over what was asked for in Configure, before there was a desk.</summary>
    internal void ProtectFrom(IOrderDesk desk)
    {
        foreach ((ProtectionKind kind, string signal, ProtectionTerms terms) in _protectionBeforeData)
            desk.SetProtection(kind, signal, terms);
        _protectionBeforeData.Clear();
    }

    private void Protect(ProtectionKind kind, string fromEntrySignal, ProtectionTerms terms)
    {
        if (State == State.Configure) _protectionBeforeData.Add((kind, fromEntrySignal, terms));
        else if (State > State.Configure) Desk?.SetProtection(kind, fromEntrySignal, terms);
    }
}
