using System;

namespace NT8Bridge.Headless.Host.Orders.StrategyOrders;

/// <summary>
/// A parabolic stop: every update takes it the acceleration's share of the way to the best close since the entry; each
/// new best close raises the acceleration by a step, up to its maximum.
/// </summary>
internal sealed class ParabolicTrail(double entryPrice, double acceleration, double accelerationMax, double accelerationStep)
    : StopTrail
{
    private double _best = entryPrice;
    private double _acceleration = acceleration;

    public override double Next(bool isLong, double stopPrice, double extreme, double close)
    {
        if (isLong ? close > _best : close < _best)
        {
            _best = close;
            _acceleration = Math.Min(accelerationMax, _acceleration + accelerationStep);
        }

        return Better(isLong, stopPrice, stopPrice + (_acceleration * (_best - stopPrice)));
    }
}
