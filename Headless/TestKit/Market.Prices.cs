using System;

namespace NT8Bridge.Testing;

/// <content>What is drawn.</content>
public sealed partial class Market
{
    /// <summary>Price is there now: the next bar opens at it.</summary>
    public Market From(double price) => Then(pen => pen.Price = pen.OnTick(price));

    /// <summary>Price rises evenly.</summary>
    /// <param name="points">How far each bar closes above its open.</param>
    /// <param name="bars">How many bars.</param>
    public Market Up(double points, int bars = 1) => Then(pen => pen.Move(points, bars));

    /// <summary>Price falls evenly.</summary>
    /// <param name="points">How far each bar closes below its open.</param>
    /// <param name="bars">How many bars.</param>
    public Market Down(double points, int bars = 1) => Then(pen => pen.Move(-points, bars));

    /// <summary>Price stays where it is.</summary>
    /// <param name="bars">How many bars.</param>
    public Market Flat(int bars) => Then(pen => pen.Move(0, bars));

    /// <summary>The next bar opens away from the last close; nothing is traded between.</summary>
    /// <param name="points">How far above; below 0 for below.</param>
    public Market Gap(double points) => Then(pen => pen.Price = pen.OnTick(pen.Price + points));

    /// <summary>One bar as it is.</summary>
    public Market Bar(double open, double high, double low, double close) => Then(pen => pen.Draw(open, high, low, close));

    /// <summary>Bars that open at the last close and close there.</summary>
    public Market Closes(params double[] closes)
    {
        ArgumentNullException.ThrowIfNull(closes);
        return Then(pen =>
        {
            foreach (double close in closes) pen.Move(close - pen.Price, 1);
        });
    }

    /// <summary>
    /// Price swings about where it is now, in the form of a sine that begins upwards; closes are rounded to ticks.
    /// </summary>
    /// <param name="points">How far it goes to either side.</param>
    /// <param name="period">Bars from one high to the next.</param>
    /// <param name="bars">How many bars.</param>
    public Market Swing(double points, int period, int bars) => Then(pen =>
    {
        double middle = pen.Price;
        for (int bar = 1; bar <= bars; bar++)
            pen.Move(pen.Nearest(middle + (points * Math.Sin(2 * Math.PI * bar / period))) - pen.Price, 1);
    });

    /// <summary>
    /// Price wanders: each bar closes up to <paramref name="mostTicks"/> ticks above or below its open, and goes up to half of it
    /// beyond either. The same seed gives the same walk, on every machine.
    /// </summary>
    public Market Walk(int seed, int bars, int mostTicks = 8) => Then(pen => pen.Wander(seed, bars, mostTicks));

    /// <summary>How far the following bars go beyond open and close, up and down.</summary>
    public Market Wicks(double points) => Then(pen => pen.Wick = pen.OnTick(points));

    /// <summary>Contracts traded in each of the following bars; 100 where nothing is said.</summary>
    public Market Volume(long contracts) => Then(pen => pen.Volume = contracts);

    /// <summary>The next bar begins with the next session.</summary>
    public Market NextSession() => Then(pen => pen.MoveToNextSession());

    /// <summary>For that many bars nothing is traded.</summary>
    public Market Pause(int bars) => Then(pen => pen.Skip(bars));

    /// <summary>
    /// A trade. A market is of bars or of trades; of trades the bars are made as the platform makes them.
    /// </summary>
    /// <param name="price">Its price, which becomes the price now.</param>
    /// <param name="size">Contracts.</param>
    /// <param name="afterSeconds">Time since the trade before.</param>
    public Market Trade(double price, long size = 1, double afterSeconds = 1) =>
        Then(pen => pen.Trade(price, size, afterSeconds));
}
