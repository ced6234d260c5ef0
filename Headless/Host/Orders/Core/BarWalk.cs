using NT8Bridge.Headless.Host.Series;

namespace NT8Bridge.Headless.Host.Orders.Core;

/// <summary>Where price stands on its path through the bar that is being filled.</summary>
internal sealed class BarWalk
{
    private MarketBar _bar;
    private PricePath _path;

    /// <summary>Series of that bar; −1 while no bar is being filled.</summary>
    public int Series { get; private set; } = -1;

    public bool IsOn => Series >= 0;

    /// <summary>The bar, or at high resolution the finer bar in the place of it.</summary>
    public ref readonly MarketBar Bar => ref _bar;

    /// <summary>True while price has not left the open.</summary>
    public bool IsAtOpen => Leg == 0 && Price == _bar.Open;

    /// <summary>Legs of the path that are behind.</summary>
    public int Leg { get; private set; }

    public bool IsAtEnd => Leg == PricePath.Legs;

    /// <summary>Where price stands: at a turning point, or at the level of the order that has come due.</summary>
    public double Price { get; set; }

    /// <summary>The turning point that ends the leg in hand.</summary>
    public double NextTurn => _path[Leg + 1];

    /// <summary>A bar is going to be filled, or at high resolution the next of the finer bars in it.</summary>
    public void Enter(int series, in MarketBar bar)
    {
        Series = series;
        _bar = bar;
    }

    /// <summary>Puts price at the open of the bar.</summary>
    public void Begin()
    {
        Leg = 0;
        Price = _bar.Open;
        Aim(null);
    }

    /// <summary>Says which extreme comes first, while price stands at the open; null for the nearer one.</summary>
    public void Aim(bool? highFirst) => _path = new PricePath(_bar.Open, _bar.High, _bar.Low, _bar.Close, highFirst);

    /// <summary>Ends the leg in hand; the turning point that price has come to.</summary>
    public double Turn() => _path[++Leg];

    /// <summary>A turning point that price has been at: 0 (open) up to <see cref="Leg"/>.</summary>
    public double TurnAt(int point) => _path[point];

    /// <summary>The bar has been filled.</summary>
    public void Leave() => Series = -1;
}
