using static NT8Bridge.Feeds.Rithmic.Protocol.FieldGroups;

namespace NT8Bridge.Feeds.Rithmic.Protocol;

/// <summary>What the ticker plant pushes, and the subscription to it.</summary>
internal static class LiveMessages
{
    public static readonly MessageTable RequestMarketDataUpdate = new("RequestMarketDataUpdate", 100, Join(Request, Key,
    [
        new("request", 100000, FieldKind.Int32), new("update_bits", 154211, FieldKind.UInt32),
    ]));

    public static readonly MessageTable ResponseMarketDataUpdate = new("ResponseMarketDataUpdate", 101, Response);

    public static readonly MessageTable LastTrade = new("LastTrade", 150, Join(Key, Presence, Time, SourceTime,
    [
        new("trade_price", 100006, FieldKind.Double), new("trade_size", 100178, FieldKind.Int32),
        new("aggressor", 112003, FieldKind.Int32), new("exchange_order_id", 149238, FieldKind.Text),
        new("aggressor_exchange_order_id", 154641, FieldKind.Text), new("net_change", 100011, FieldKind.Double),
        new("percent_change", 100056, FieldKind.Double), new("volume", 100032, FieldKind.UInt64),
        new("vwap", 101379, FieldKind.Double), new("trade_time", 100379, FieldKind.Text),
    ]));

    public static readonly MessageTable BestBidOffer = new("BestBidOffer", 151, Join(Key, Presence, Time,
    [
        new("bid_price", 100022, FieldKind.Double), new("bid_size", 100030, FieldKind.Int32),
        new("bid_orders", 154403, FieldKind.Int32), new("bid_implicit_size", 154867, FieldKind.Int32),
        new("bid_time", 100266, FieldKind.Text), new("ask_price", 100025, FieldKind.Double),
        new("ask_size", 100031, FieldKind.Int32), new("ask_orders", 154404, FieldKind.Int32),
        new("ask_implicit_size", 154868, FieldKind.Int32), new("ask_time", 100267, FieldKind.Text),
        new("lean_price", 154909, FieldKind.Double),
    ]));

    public static readonly MessageTable TradeStatistics = new("TradeStatistics", 152, Join(Key, Presence, Time, SourceTime,
    [
        new("open_price", 100019, FieldKind.Double), new("high_price", 100012, FieldKind.Double),
        new("low_price", 100013, FieldKind.Double),
    ]));

    public static readonly MessageTable QuoteStatistics = new("QuoteStatistics", 153, Join(Key, Presence, Time,
    [
        new("highest_bid_price", 154195, FieldKind.Double), new("lowest_ask_price", 154197, FieldKind.Double),
    ]));

    public static readonly MessageTable IndicatorPrices = new("IndicatorPrices", 154, Join(Key, Presence, Time,
    [
        new("opening_indicator", 154522, FieldKind.Double), new("closing_indicator", 154064, FieldKind.Double),
    ]));

    public static readonly MessageTable EndOfDayPrices = new("EndOfDayPrices", 155, Join(Key, Presence, Time,
    [
        new("close_price", 100021, FieldKind.Double), new("close_date", 100079, FieldKind.Text),
        new("adjusted_close_price", 154124, FieldKind.Double), new("settlement_price", 100070, FieldKind.Double),
        new("settlement_date", 154132, FieldKind.Text), new("settlement_price_type", 154637, FieldKind.Text),
        new("projected_settlement_price", 155005, FieldKind.Double),
    ]));

    public static readonly MessageTable OrderBook = new("OrderBook", 156, Join(Key, Time,
    [
        new("presence_bits", 149138, FieldKind.UInt32), new("update_type", 157608, FieldKind.Int32),
        new("bid_price", 154282, FieldKind.Double, true), new("bid_size", 154283, FieldKind.Int32, true),
        new("bid_orders", 154401, FieldKind.Int32, true), new("impl_bid_size", 154412, FieldKind.Int32, true),
        new("ask_price", 154284, FieldKind.Double, true), new("ask_size", 154285, FieldKind.Int32, true),
        new("ask_orders", 154402, FieldKind.Int32, true), new("impl_ask_size", 154415, FieldKind.Int32, true),
    ]));

    public static readonly MessageTable MarketMode = new("MarketMode", 157, Join(Key, Time,
    [
        new("market_mode", 154106, FieldKind.Text), new("halt_reason", 154838, FieldKind.Text),
        new("trade_date", 100016, FieldKind.Text),
    ]));

    public static readonly MessageTable OpenInterest = new("OpenInterest", 158, Join(Key, Time,
    [
        new("is_snapshot", 110121, FieldKind.Bool), new("should_clear", 154571, FieldKind.Bool),
        new("open_interest", 100064, FieldKind.UInt64),
    ]));

    public static readonly MessageTable OrderPriceLimits = new("OrderPriceLimits", 163, Join(Key, Presence, Time,
    [
        new("high_price_limit", 154079, FieldKind.Double), new("low_price_limit", 154101, FieldKind.Double),
    ]));

    public static readonly MessageTable SymbolMarginRate = new("SymbolMarginRate", 162, Join(Key,
    [
        new("is_snapshot", 110121, FieldKind.Bool), new("margin_rate", 154103, FieldKind.Double),
    ]));

    public static readonly MessageTable[] All =
    [
        RequestMarketDataUpdate, ResponseMarketDataUpdate, LastTrade, BestBidOffer, TradeStatistics, QuoteStatistics,
        IndicatorPrices, EndOfDayPrices, OrderBook, MarketMode, OpenInterest, OrderPriceLimits, SymbolMarginRate,
    ];
}
