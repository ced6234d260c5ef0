using static NT8Bridge.Feeds.Rithmic.Protocol.FieldGroups;

namespace NT8Bridge.Feeds.Rithmic.Protocol;

/// <summary>Contracts, front months and exchange permissions.</summary>
internal static class ReferenceMessages
{
    public static readonly MessageTable RequestReferenceData = new("RequestReferenceData", 14, Join(Request, Key));

    public static readonly MessageTable ResponseReferenceData = new("ResponseReferenceData", 15, Join(Response, Key, Contract,
    [
        new("presence_bits", 149138, FieldKind.UInt32), new("clear_bits", 154571, FieldKind.UInt32),
        new("exchange_symbol", 110114, FieldKind.Text), new("product_code", 100749, FieldKind.Text),
        new("instrument_type", 110116, FieldKind.Text), new("underlying_symbol", 101026, FieldKind.Text),
        new("expiration_date", 100067, FieldKind.Text), new("currency", 154382, FieldKind.Text),
        new("put_call_indicator", 100109, FieldKind.Text), new("tick_size_type", 154167, FieldKind.Text),
        new("price_display_format", 154390, FieldKind.Text), new("is_tradable", 154844, FieldKind.Text),
        new("is_underlying_for_binary_contrats", 154952, FieldKind.Text), new("strike_price", 100066, FieldKind.Double),
        new("ftoq_price", 154384, FieldKind.Double), new("qtof_price", 154385, FieldKind.Double),
        new("min_qprice_change", 154386, FieldKind.Double), new("min_fprice_change", 154387, FieldKind.Double),
        new("single_point_value", 154389, FieldKind.Double),
    ]));

    public static readonly MessageTable RequestFrontMonthContract = new("RequestFrontMonthContract", 113, Join(Request, Key,
    [
        new("need_updates", 154352, FieldKind.Bool),
    ]));

    public static readonly MessageTable ResponseFrontMonthContract = new(
        "ResponseFrontMonthContract", 114, Join(Response, Key, Contract,
    [
        new("is_front_month_symbol", 149166, FieldKind.Bool),
    ]));

    public static readonly MessageTable FrontMonthContractUpdate = new("FrontMonthContractUpdate", 159, Join(Key, Contract,
    [
        new("is_front_month_symbol", 149166, FieldKind.Bool),
    ]));

    public static readonly MessageTable RequestListExchangePermissions = new("RequestListExchangePermissions", 342, Join(Request,
    [
        new("user", 154220, FieldKind.Text),
    ]));

    public static readonly MessageTable ResponseListExchangePermissions = new("ResponseListExchangePermissions", 343, Join(Stream,
    [
        new("exchange", 110101, FieldKind.Text), new("level_1_market_data", 153508, FieldKind.Text),
        new("level_2_market_data", 153509, FieldKind.Text), new("entitlement_flag", 153400, FieldKind.Int32),
    ]));

    public static readonly MessageTable[] All =
    [
        RequestReferenceData, ResponseReferenceData, RequestFrontMonthContract, ResponseFrontMonthContract,
        FrontMonthContractUpdate, RequestListExchangePermissions, ResponseListExchangePermissions,
    ];
}
